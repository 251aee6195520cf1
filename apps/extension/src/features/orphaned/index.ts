import { browser } from "wxt/browser";
import { feature } from "../../content/feature";
import { createHost, hide, show } from "../card/host";

const LOOK_EVERY_MS = 2000;
const SAY_FOR_MS = 8000;

/**
 * An extension that is updated, reloaded or removed leaves its scripts on the pages without a connection. Such a
 * script takes its highlights away, says so once, and falls silent. Browsers announce this to no one, so it is looked
 * for.
 */
export const orphaned = feature("orphaned", ({ page, say, stop, signal }) => {
  const timer = setInterval(() => {
    if (browser.runtime?.id) return;
    stop();
    farewell(page.document, say.status.orphaned);
  }, LOOK_EVERY_MS);
  signal.addEventListener("abort", () => clearInterval(timer));
});

function farewell(document: Document, text: string): void {
  const host = createHost(document);
  const note = document.createElement("p");
  note.className = "card";
  note.role = "status";
  note.textContent = text;
  host.root.append(note);
  show(host, document);
  setTimeout(() => hide(host), SAY_FOR_MS);
}
