import { feature } from "../../content/feature";
import { figureAtPoint } from "../../content/figure-at-point";
import { HOST_NAME } from "../../content/host";
import { targetElement } from "../../content/target-element";
import { inEachWindow } from "../../content/windows";

/**
 * A click on a highlighted figure captures it: one motion a figure for a person who keeps hundreds. It is undone in
 * the card that stands beside it. Clicks that mean something else stay what they are: on links and controls, with a
 * modifier key, at the end of selecting text; there the card's button captures.
 */
export const clicking = feature("clicking", ({ page, capturing, signal }) => {
  inEachWindow(page, signal, ({ document }, signal) => {
    const onClick = (event: MouseEvent) => {
      if (!isPlain(event) || isOnControl(event) || document.getSelection()?.isCollapsed === false) return;
      const figure = figureAtPoint(page, document, { x: event.clientX, y: event.clientY });
      page.focused.value = figure?.id ?? null;
      if (figure) void capturing.capture([figure.id]);
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
