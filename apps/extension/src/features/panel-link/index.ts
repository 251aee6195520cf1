import type { Browser } from "wxt/browser";
import { browser } from "wxt/browser";
import { feature } from "../../content/feature";
import { focusFigure } from "../../content/focus";
import { listenUntil } from "../../content/listen-until";
import type { Reading } from "../../content/reading";
import { textOf } from "../../content/reading";
import { runInSlices } from "../../content/slices";
import { watch } from "../../content/watch";
import {
  type ListedFigure,
  PANEL_PORT,
  type PageReport,
  type PanelReading,
  panelCommandSchema,
} from "../../messages/panel-port";

/** The side panel shows this page's figures and acts on them through a port of its own; several panels may look at once. */
export const panelLink = feature("panel-link", ({ page, capturing, ignoring, cancel, stop, signal }) => {
  const ports = new Set<Browser.runtime.Port>();
  const onConnect = (port: Browser.runtime.Port) => {
    if (port.name !== PANEL_PORT) return;
    ports.add(port);
    const gone = new AbortController();
    port.onDisconnect.addListener(() => {
      gone.abort();
      ports.delete(port);
      // it is the panel that knows the codebook
      if (ports.size === 0) page.sought.value = new Set();
    });
    const until = AbortSignal.any([signal, gone.signal]);
    const tell = (report: PageReport) => port.postMessage(report);

    let telling = new AbortController();
    watch(until, () => {
      const reading = page.reading.value;
      telling.abort();
      telling = new AbortController();
      const own = AbortSignal.any([until, telling.signal]);
      if (reading) void runInSlices(list(reading, page.within.value !== null, tell), { signal: own });
    });
    watch(until, () => tell({ type: "progress", share: page.progress.value }));
    watch(until, () => tell({ type: "marks", marks: Object.fromEntries(page.marks.value) }));
    watch(until, () => tell({ type: "unplaced", captures: page.placed.value.unplaced }));
    watch(until, () => tell({ type: "focused", id: page.shown.value?.id ?? null }));
    port.onMessage.addListener(obey);
    signal.addEventListener("abort", () => {
      if (browser.runtime?.id) port.disconnect();
    });
  };

  const obey = (message: unknown) => {
    const command = panelCommandSchema.safeParse(message).data;
    switch (command?.type) {
      case "focus":
        return focusFigure(page, command.id);
      case "point":
        page.pointed.value = command.id;
        return;
      case "capture":
        return void capturing.capture(command.ids);
      case "sought":
        page.sought.value = new Set(command.ids);
        return;
      case "hint": {
        const hints = page.hints.value;
        page.hints.value = { ...hints, documents: { ...hints.documents, ...command.documents } };
        return;
      }
      case "ignore":
        return void (command.ignored ? ignoring.ignore(command.ids) : ignoring.showAgain(command.ids));
      case "everything":
        page.selected.value = null;
        return;
      case "whole":
        page.whole.value = command.whole;
        return;
      case "cancel":
        return cancel();
      case "sendAgain":
        return void capturing.sendAgain();
      case "stop":
        // What is not saved is sent once more; while some of it is left, the page goes on holding it.
        return void capturing.sendAgain().then(() => capturing.hasUnsaved() || stop());
    }
  };

  listenUntil(browser.runtime.onConnect, signal, onConnect);
});

/** so many figures make a message of a few milliseconds */
const PART = 200;

/** Tells a panel of a reading, part by part: a page may have ten thousand figures. */
function* list(reading: Reading, selection: boolean, tell: (report: PageReport) => void): Generator<void, true> {
  tell(listing(reading, selection));
  for (let from = PART; from < reading.figures.length; from += PART) {
    yield;
    tell({ type: "more", figures: listed(reading, from) });
  }
  return true;
}

function listed(reading: Reading, from: number): ListedFigure[] {
  const part = reading.figures.slice(from, from + PART);
  return part.map((figure) => ({ figure, sentence: textOf(reading, figure.sentence) }));
}

function listing(reading: Reading, selection: boolean): PanelReading {
  const words = (ground?: { span: { start: number; end: number } }) => (ground ? textOf(reading, ground.span) : null);
  return {
    type: "reading",
    url: reading.url,
    title: reading.title,
    whole: reading.whole,
    selection,
    part: reading.parts && {
      number: reading.parts.own + 1,
      of: reading.parts.addresses.length,
      readBefore: reading.parts.readBefore,
    },
    length: reading.page.readable.text.trim().length,
    documents: reading.report.documents.map(({ title, locality, reviewYear, planYear, kind, evidence }) => ({
      title,
      locality,
      reviewYear,
      planYear,
      kind,
      readFrom: { locality: words(evidence.locality), period: words(evidence.period) },
    })),
    checks: reading.report.checks
      .filter(({ result }) => result === "inconsistent")
      .map(({ figures, explanation }) => ({ figures, explanation })),
    count: reading.figures.length,
    figures: listed(reading, 0),
  };
}
