import type { Span } from "@shuzhai/core";
import { browser } from "wxt/browser";
import { feature } from "../../content/feature";
import { listenUntil } from "../../content/listen-until";
import type { Page } from "../../content/page";
import type { Reading } from "../../content/reading";
import { figuresWithin, selectedRanges, spansOf } from "../../content/selection";
import { whenRead } from "../../content/when-read";
import { noticeSchema, type SelectionAct } from "../../messages/notices";

/** What the menu on a selection asks for: read it alone, capture the figures in it, read it by hand. */
export const selection = feature("selection", ({ page, capturing, keys, say, signal }) => {
  const acts: Record<SelectionAct, (spans: Span[], ranges: Range[], reading: Reading) => Promise<void>> = {
    async read(spans, ranges, reading) {
      const figures = figuresWithin(reading.figures, spans);
      if (figures.length) page.selected.value = ranges;
      page.said.value = figures.length ? say.selection.readAlone(figures.length) : say.selection.noFigures;
    },
    async capture(spans, _ranges, reading) {
      const ids = figuresWithin(reading.figures, spans).map(({ id }) => id);
      const isKept = (id: string) => page.marks.value.get(id)?.state === "captured";
      const open = ids.filter((id) => !isKept(id));
      if (ids.length === 0) return byHand(spans);
      if (open.length === 0) {
        page.said.value = say.selection.already(ids.length);
        return;
      }
      await capturing.capture(open);
      page.said.value = ids.every(isKept) ? say.selection.captured(open.length) : say.selection.notSaved;
    },
    async byHand(spans) {
      byHand(spans);
    },
  };
  const byHand = (spans: Span[]) => {
    page.pointed.value = page.focused.value = null;
    page.entry.value = { is: "byHand", span: { start: spans[0]!.start, end: spans.at(-1)!.end } };
  };

  const act = async (name: SelectionAct) => {
    // Taken at once: by the time the page is read the person may have clicked elsewhere.
    const ranges = selectedRanges(page.document);
    if (ranges.length === 0) {
      page.said.value = say.selection.nothingSelected;
      return;
    }
    const reading = await readFor(name, ranges, page, signal);
    const spans = reading ? spansOf(reading, ranges) : [];
    if (reading && spans.length) await acts[name](spans, ranges, reading);
    else if (reading) page.said.value = say.selection.notRead;
  };

  listenUntil(browser.runtime.onMessage, signal, (message: unknown) => {
    const notice = noticeSchema.safeParse(message).data;
    if (notice?.type === "selection") void act(notice.act);
  });
  keys.on(
    "byHand",
    () => {
      const any = selectedRanges(page.document).length > 0;
      if (any) void act("byHand");
      return any;
    },
    { signal },
  );
});

/**
 * The reading to act on. Where the selected text has no figures because the page was taken to hold navigation there,
 * the person knows better: the whole page is read.
 */
async function readFor(name: SelectionAct, ranges: Range[], page: Page, signal: AbortSignal): Promise<Reading | null> {
  const reading = await whenRead(page, signal);
  if (!reading || name === "byHand" || reading.whole) return reading;
  const spans = spansOf(reading, ranges);
  if (figuresWithin(reading.figures, spans).length || !isInChrome(reading, spans)) return reading;
  page.whole.value = true;
  return whenRead(page, signal, ({ whole }) => whole);
}

function isInChrome({ page }: Reading, spans: Span[]): boolean {
  const chrome = (page.readable.blocks ?? []).filter(({ kind }) => kind === "chrome");
  return chrome.some((block) => spans.some(({ start, end }) => block.start < end && block.end > start));
}
