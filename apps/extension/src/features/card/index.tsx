import type { Figure } from "@shuzhai/core";
import { render } from "preact";
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
export const card = feature("card", ({ page, capturing, definitions, say, signal }) => {
  const { document } = page;
  const window = document.defaultView!;
  let host: CardHost | null = null;

  watch(signal, () => {
    const figure = page.shown.value;
    const reading = page.reading.value;
    if (!figure || !reading) {
      if (host) hide(host);
      page.overCard.value = false;
      return;
    }
    host ??= hostWithListeners();
    const mark = page.marks.value.get(figure.id);
    show(host, document);
    render(
      <>
        <Card
          figure={figure}
          figures={reading.figures}
          definition={figure.indicator.id === undefined ? null : definitions(figure.indicator.id).value}
          mark={mark}
          say={say}
          capture={() => void capturing.capture([figure.id])}
          undo={() => void capturing.undo(figure.id)}
          sendAgain={() => void capturing.sendAgain()}
          close={() => leaveFigure(page)}
        />
        <div class="announcement" role="alert">
          {announcement(figure, reading, mark)}
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
    return `${what} ${say.card.position(figures.indexOf(figure) + 1, figures.length)}`;
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
