import "../without-eval";
import { defineContentScript } from "wxt/utils/define-content-script";
import { start } from "../content/start";

export default defineContentScript({
  // Injected by the service worker when the person asks for a page; never by itself.
  registration: "runtime",
  main(context) {
    const lifetime = new AbortController();
    context.onInvalidated(() => lifetime.abort());
    start(document, lifetime);
  },
});
