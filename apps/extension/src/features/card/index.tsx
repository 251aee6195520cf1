import type { Figure } from "@shuzhai/core";
import { render } from "preact";
import { corrected } from "../../captures/corrected";
import { feature } from "../../content/feature";
import { leaveFigure } from "../../content/focus";
import { placeInPage } from "../../content/ranges";
import type { Reading } from "../../content/reading";
import { watch } from "../../content/watch";
import { inEachWindow } from "../../content/windows";
import type { Mark } from "../../messages/mark";
import { quantityText } from "../../wording/quantity";
import { Card } from "./card";
import { type CardHost, createHost, hide, show } from "./host";
import { placeCard } from "./place";

/** The card beside the figure that is pointed at or focused, and what it tells screen readers. */
export const card = feature("card", ({ page, capturing, ignoring, keys, definitions, say, signal }) => {
  const { document } = page;
  const window = document.defaultView!;
  let host: CardHost | null = null;

  watch(signal, () => {
    const figure = page.shown.value;
    const reading = page.reading.value;
    // The form beside a figure takes the card's place.
    if (!figure || !reading || page.entry.value) {
      if (host) hide(host);
      page.overCard.value = false;
      return;
    }
    host ??= hostWithListeners();
    const mark = page.marks.value.get(figure.id);
    const capture = mark?.state === "captured" && page.known.value.find(({ id }) => id === mark.captureId);
    const asKept = capture ? { ...figure, ...corrected({ figure, edits: capture.edits }) } : figure;
    show(host, document);
    render(
      <>
        <Card
          figure={asKept}
          figures={reading.figures}
          definition={asKept.indicator.id === undefined ? null : definitions(asKept.indicator.id).value}
          mark={mark}
          say={say}
          capture={() => void capturing.capture([figure.id])}
          undo={() => void capturing.undo(figure.id)}
          edit={() => (page.entry.value = { is: "correction", figure: asKept })}
          ignore={() => void ignoring.ignore([figure.id])}
          showAgain={() => void ignoring.showAgain([figure.id])}
          keys={keys}
          sendAgain={() => void capturing.sendAgain()}
          close={() => leaveFigure(page)}
        />
        <div class="announcement" role="alert">
          {announcement(asKept, reading, mark)}
        </div>
      </>,
      host.root,
    );
    place();
  });

  /** Pointing is silent: who points sees. An alert is read out also when it comes with its element, as the card does. */
  function announcement(figure: Figure, { figures }: Reading, mark: Mark | undefined): string {
    const what = `${figure.indicator.name} ${quantityText(figure, say)}`;
    if (mark?.state === "captured") return say.card.capturedAnnounce(what);
    if (page.focused.value !== figure.id) return "";
    return `${what} ${say.card.position(figures.findIndex(({ id }) => id === figure.id) + 1, figures.length)}`;
  }

  function hostWithListeners(): CardHost {
    const made = createHost(document);
    made.root.addEventListener("pointerenter", () => (page.overCard.value = true), { signal });
    made.root.addEventListener("pointerleave", () => (page.overCard.value = false), { signal });
    return made;
  }

  function place(): void {
    const figure = page.shown.peek();
    const reading = page.reading.peek();
    const at = figure && reading && placeInPage(reading, figure);
    if (!host || !at) return;
    const size = { width: host.root.offsetWidth, height: host.root.offsetHeight };
    const { left, top } = placeCard(at, size, { width: window.innerWidth, height: window.innerHeight });
    host.element.style.setProperty("transform", `translate(${left}px, ${top}px)`, "important");
  }

  inEachWindow(page, signal, (each, signal) => {
    for (const event of ["scroll", "resize"])
      each.addEventListener(event, place, { passive: true, capture: true, signal });
  });
  signal.addEventListener("abort", () => {
    if (!host) return;
    render(null, host.root);
    hide(host);
  });
});
