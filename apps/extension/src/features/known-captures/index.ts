import { computed } from "@preact/signals";
import { browser } from "wxt/browser";
import { feature } from "../../content/feature";
import { listenUntil } from "../../content/listen-until";
import { watch } from "../../content/watch";
import { noticeSchema } from "../../messages/notices";

/** What was captured at this address looks captured again: asked when the page is read, and when something changes elsewhere. */
export const knownCaptures = feature("known-captures", ({ page, capturing, signal }) => {
  const url = computed(() => page.reading.value?.url ?? null);
  watch(signal, () => {
    if (url.value) void capturing.refresh();
  });
  // Back from the back-forward cache: no notice reached the page meanwhile.
  const onShown = (event: PageTransitionEvent) => {
    if (event.persisted) void capturing.refresh();
  };
  page.document.defaultView!.addEventListener("pageshow", onShown, { signal });
  const onNotice = (message: unknown) => {
    const notice = noticeSchema.safeParse(message).data;
    if (notice?.type === "capturesChanged" && notice.url === url.value) void capturing.refresh();
  };
  listenUntil(browser.runtime.onMessage, signal, onNotice);
});
