import "../without-eval";
import { defineContentScript } from "wxt/utils/define-content-script";
import { start } from "../content/start";
import { readSettings } from "../settings/settings";

export default defineContentScript({
  // Injected by the service worker when the person asks for a page, or registered for the sites that they chose.
  registration: "runtime",
  async main(context) {
    const lifetime = new AbortController();
    context.onInvalidated(() => lifetime.abort());
    start(document, lifetime, await readSettings());
  },
});
