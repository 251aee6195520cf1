import { computed } from "@preact/signals";
import { feature } from "../../content/feature";
import type { Page } from "../../content/page";
import { watch } from "../../content/watch";
import { request } from "../../messages/request";
import type { TabStatus } from "../../messages/tab-status";

/** How far the reading is, on the toolbar button and to the panel. */
export const toolbarStatus = feature("toolbar-status", ({ page, signal }) => {
  // What no one hears is said again with the next reading.
  const tell = (status: TabStatus) => void request({ type: "tabStatus", status }).catch(() => {});
  const percent = computed(() => (page.progress.value === null ? null : Math.floor(page.progress.value * 10) * 10));
  watch(signal, () => tell(statusOf(page, percent.value)));
  // Back from the browser's back-forward cache, where nobody could tell where the page stands.
  page.document.defaultView!.addEventListener(
    "pageshow",
    (event) => event.persisted && tell(statusOf(page, percent.peek())),
    {
      signal,
    },
  );
  signal.addEventListener("abort", () => tell({ state: "stopped" }));
});

function statusOf({ document, reading }: Page, percent: number | null): TabStatus {
  // Chrome shows a PDF in a page of its own, which has no text to read.
  if (document.contentType === "application/pdf") return { state: "unreadable", reason: "pdf" };
  if (!reading.value) return percent === null ? { state: "stopped" } : { state: "reading", percent };
  if (!reading.value.page.readable.text.trim()) return { state: "empty" };
  return { state: "read", figures: reading.value.figures.length };
}
