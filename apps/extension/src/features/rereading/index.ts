import { feature } from "../../content/feature";
import { HOST_NAME, isOurs } from "../../content/host";
import { watch } from "../../content/watch";
import { inEachWindow } from "../../content/windows";
import { canonicalUrl } from "../../sources/canonical-url";

/** A page that changes is read anew once it has been quiet for this long, or after a storm has gone on for so long. */
const QUIET_MS = 300;
const STORM_MS = 2000;
/** The part of the time that reading anew may take, however often the page changes: one tenth. */
const REST_PER_READING = 9;

/** A page that renders itself anew, loads more or replaces text gets its highlights back, at a bounded cost. */
export const rereading = feature("rereading", ({ page, read, signal }) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let restUntil = 0;
  let busy = false;

  const readNow = async () => {
    busy = true;
    firstChange = 0;
    const begin = performance.now();
    await read();
    restUntil = performance.now() + (performance.now() - begin) * REST_PER_READING;
    busy = false;
    if (firstChange) schedule();
  };
  const schedule = () => {
    const now = performance.now();
    firstChange ||= now;
    if (busy) return;
    clearTimeout(timer);
    const due = Math.min(now + QUIET_MS, firstChange + STORM_MS);
    timer = setTimeout(readNow, Math.max(due, restUntil) - now);
  };

  const observer = new MutationObserver((records) => {
    if (records.some((record) => !isOurs(record))) schedule();
  });
  // What is only shown now (the body of an article that a script unveils, a tab, an unfolded part) changes no text. Of
  // such changes only the last counts: an animation, which makes one in every frame, is none.
  let calm: ReturnType<typeof setTimeout> | undefined;
  const looks = new MutationObserver((records) => {
    // our card moves with its figure
    if (records.every(({ target }) => (target as Element).localName === HOST_NAME)) return;
    clearTimeout(calm);
    calm = setTimeout(schedule, QUIET_MS);
  });
  inEachWindow(page, signal, ({ document }) => {
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    looks.observe(document, { attributeFilter: ["style", "class", "hidden", "open"], subtree: true });
  });
  const view = page.document.defaultView!;
  // A page that changes its address without loading may show another text by now; one that comes back from the
  // back-forward cache may have been captured from elsewhere.
  const look = () => {
    if (page.reading.peek()?.url !== canonicalUrl(page.document.URL)) schedule();
  };
  for (const event of ["popstate", "hashchange"]) view.addEventListener(event, look, { signal });
  (view as { navigation?: EventTarget }).navigation?.addEventListener("navigatesuccess", look, { signal });
  view.addEventListener("pageshow", (event) => event.persisted && schedule(), { signal });
  let first = true;
  watch(signal, () => {
    // both are looked at, so that a change of either is heard
    void [page.hints.value, page.whole.value];
    if (!first) void readNow();
    first = false;
  });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    looks.disconnect();
    clearTimeout(timer);
    clearTimeout(calm);
  });
});
