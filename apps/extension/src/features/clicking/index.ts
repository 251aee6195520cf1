import { untracked } from "@preact/signals";
import { feature } from "../../content/feature";
import { figureAtPoint } from "../../content/figure-at-point";
import type { Point } from "../../content/hit-test";
import { HOST_NAME } from "../../content/host";
import { targetElement } from "../../content/target-element";
import { watch } from "../../content/watch";
import { inEachWindow } from "../../content/windows";

/**
 * A click on a highlighted figure captures it: one motion a figure for a person who keeps hundreds. It is undone in
 * the card that stands beside it. Clicks that mean something else stay what they are: on links and controls, with a
 * modifier key, at the end of selecting text; there the card's button captures.
 */
export const clicking = feature("clicking", ({ page, capturing, signal }) => {
  /** a click on the first screen while the page is still being read: it means the figure that will be known there */
  let early: (Point & { document: Document; scrolled: string }) | null = null;
  const scrolled = ({ defaultView }: Document) => `${defaultView?.scrollX} ${defaultView?.scrollY}`;
  const captureAt = (document: Document, point: Point) => {
    const figure = figureAtPoint(page, document, point);
    page.focused.value = figure?.id ?? null;
    if (figure) void capturing.capture([figure.id]);
  };
  watch(signal, () => {
    if (!page.reading.value || !early) return;
    const { document, scrolled: before, ...point } = early;
    early = null;
    // who has scrolled since has another text there
    if (scrolled(document) === before) untracked(() => captureAt(document, point));
  });
  inEachWindow(page, signal, ({ document }, signal) => {
    const onClick = (event: MouseEvent) => {
      if (!isPlain(event) || isOnControl(event) || document.getSelection()?.isCollapsed === false) return;
      const point = { x: event.clientX, y: event.clientY };
      if (page.reading.peek()) captureAt(document, point);
      else early = { ...point, document, scrolled: scrolled(document) };
    };
    document.addEventListener("click", onClick, { capture: true, signal });
  });
});

/** A page may make clicks of its own; only a person's captures. */
function isPlain({ isTrusted, button, ctrlKey, metaKey, altKey, shiftKey }: MouseEvent): boolean {
  return isTrusted && button === 0 && !ctrlKey && !metaKey && !altKey && !shiftKey;
}

const CONTROLS =
  "a[href], area, button, input, select, textarea, label, summary, video, audio, [contenteditable], [role=button], [role=link]";

/** The card is a control too: what is behind it was not meant. */
function isOnControl(event: MouseEvent): boolean {
  return (event.target as Element | null)?.localName === HOST_NAME || targetElement(event)?.closest(CONTROLS) != null;
}
