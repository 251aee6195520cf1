import { feature } from "../../content/feature";
import { figureAtPoint } from "../../content/figure-at-point";

/**
 * A click on a highlighted figure captures it: one motion a figure for a person who keeps hundreds. It is undone in
 * the card that stands beside it. Clicks that mean something else stay what they are: on links and controls, with a
 * modifier key, at the end of selecting text; there the card's button captures.
 */
export const clicking = feature("clicking", ({ page, capturing, signal }) => {
  page.document.addEventListener(
    "click",
    (event) => {
      // A page may make clicks of its own; only a person's captures.
      if (!event.isTrusted || event.button !== 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
        return;
      if (isOnControl(event) || page.document.getSelection()?.isCollapsed === false) return;
      const figure = figureAtPoint(page, { x: event.clientX, y: event.clientY });
      page.focused.value = figure?.id ?? null;
      if (figure) void capturing.capture([figure.id]);
    },
    { capture: true, signal },
  );
});

const CONTROLS =
  "a[href], area, button, input, select, textarea, label, summary, video, audio, [contenteditable], [role=button], [role=link]";

function isOnControl(event: MouseEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof Element && target.closest(CONTROLS) !== null;
}
