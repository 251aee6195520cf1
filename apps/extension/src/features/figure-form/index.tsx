import type { Edits, Figure } from "@shuzhai/core";
import { render } from "preact";
import { feature } from "../../content/feature";
import type { Entry } from "../../content/page";
import { boxOf, makeRanges, rangesOf } from "../../content/ranges";
import type { Reading } from "../../content/reading";
import { randomUuid } from "../../content/uuid";
import { watch } from "../../content/watch";
import { quantityText } from "../../wording/quantity";
import { type CardHost, createHost, hide, show } from "../card/host";
import { placeCard } from "../card/place";
import { FigureForm } from "./form";
import { firstValues, readValues, type Values } from "./values";

/** The form for what the parser did not find, or read otherwise than the person does. It has the keys while it is open. */
export const figureForm = feature("figure-form", ({ page, capturing, keys, say, signal }) => {
  const { document } = page;
  let host: CardHost | null = null;
  let before: Element | null = null;
  let closed = () => {};

  watch(signal, () => {
    const entry = page.entry.value;
    // The reading as it is when the form opens: a page that is read anew meanwhile does not change what the person writes.
    const reading = page.reading.peek();
    if (!entry || !reading) return close();
    open(entry, reading);
  });
  keys.on(
    "edit",
    () => {
      const figure = page.shown.value;
      if (figure) page.entry.value = { is: "correction", figure };
      return figure !== null;
    },
    { signal },
  );

  function open(entry: Entry, reading: Reading): void {
    before = document.activeElement;
    host = createHost(document);
    show(host, document);
    // The page is not to take what is written here for its own shortcuts.
    for (const event of ["keydown", "keyup", "keypress"])
      host.root.addEventListener(event, (key) => key.stopPropagation());
    const id = randomUuid();
    const isCorrection = entry.is === "correction";
    const { figureForm } = say;
    render(
      <FigureForm
        title={isCorrection ? figureForm.correction : figureForm.byHand}
        quote={isCorrection ? figureForm.readAs(entry.figure.quote) : figureForm.of(quoteOf(entry, reading))}
        first={firstValues(entry, reading)}
        withMeasure={!isCorrection}
        saveLabel={isCorrection ? figureForm.saveCorrection : figureForm.save}
        say={say}
        save={(values) => save(values, entry, reading, id)}
        close={() => (page.entry.value = null)}
      />,
      host.root,
    );
    const placed = host;
    // It grows where a field has to say what is wrong with it.
    const resized = new ResizeObserver(() => place(placed, entry, reading));
    resized.observe(placed.root);
    resized.observe(document.documentElement);
    closed = () => resized.disconnect();
  }

  async function save(values: Values, entry: Entry, reading: Reading, id: string) {
    const read = readValues(values, entry, reading);
    if (!read.ok) return { faults: read.faults, failure: null };
    const { figure } = read;
    const failure = await (entry.is === "byHand"
      ? capturing.captureByHand(figure, id)
      : capturing.correct(figure.id, editsOf(figure, entry.figure)));
    if (failure) return { faults: [], failure: say.storage[failure] };
    const what = `${figure.indicator.name} ${quantityText(figure, say)}`;
    page.said.value = entry.is === "byHand" ? say.figureForm.saved(what) : say.figureForm.corrected(what);
    page.entry.value = null;
    return { faults: [], failure: null };
  }

  function place({ element, root }: CardHost, entry: Entry, reading: Reading): void {
    const [range] = entry.is === "byHand" ? makeRanges(reading.page, entry.span) : rangesOf(reading, entry.figure);
    const window = document.defaultView!;
    const size = { width: root.offsetWidth, height: root.offsetHeight };
    const at = (range && boxOf(range)) ?? { left: 0, right: 0, top: 0, bottom: 0 };
    const { left, top } = placeCard(at, size, { width: window.innerWidth, height: window.innerHeight });
    element.style.setProperty("transform", `translate(${left}px, ${top}px)`, "important");
  }

  /** The keyboard goes on where it was. */
  function close(): void {
    if (!host) return;
    closed();
    render(null, host.root);
    hide(host);
    host = null;
    (before as HTMLElement | null)?.focus?.({ preventScroll: true });
  }
  signal.addEventListener("abort", close);
});

function quoteOf(entry: Extract<Entry, { is: "byHand" }>, { page }: Reading): string {
  const text = page.readable.text.slice(entry.span.start, entry.span.end).replace(/\s+/g, " ");
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** Only what differs is a correction. */
function editsOf(corrected: Figure, read: Figure): Edits {
  const { indicator, quantity, period, locality, modality } = corrected;
  return {
    ...(indicator !== read.indicator && { indicator }),
    ...(quantity !== read.quantity && { quantity }),
    ...(period !== read.period && { period }),
    ...(locality !== read.locality && { locality }),
    ...(modality !== read.modality && { modality }),
  };
}
