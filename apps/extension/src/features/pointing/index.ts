import { feature } from "../../content/feature";
import { figureAtPoint } from "../../content/figure-at-point";
import type { Point } from "../../content/hit-test";
import { watch } from "../../content/watch";
import { inEachWindow } from "../../content/windows";

/** A pointer that only passes over a figure, on its way or while scrolling, shows nothing. */
const DWELL_MS = 120;
/** Time to get from the figure to its card. */
const LEAVE_MS = 300;

/** Pointing at a figure shows its card, and so does staying on the card. At most one hit test a frame. */
export const pointing = feature("pointing", ({ page, signal }) => {
  const view = page.document.defaultView!;
  /** where the person points; null when the page has moved since, or the pointer is elsewhere */
  let point: (Point & { document: Document }) | null = null;
  let last: Point = { x: Number.NaN, y: Number.NaN };
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let under: string | null = null;

  const show = (id: string | null) => {
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        page.pointed.value = id;
      },
      id === null ? LEAVE_MS : DWELL_MS,
    );
  };
  const look = () => {
    frame = 0;
    if (page.overCard.peek()) return;
    const id = (point && figureAtPoint(page, point.document, point)?.id) || null;
    if (id === under) return;
    under = id;
    show(id);
  };
  const lookSoon = () => {
    frame ||= view.requestAnimationFrame(look);
  };
  const leave = () => {
    point = null;
    lookSoon();
  };

  watch(signal, () => {
    const shows = page.pointed.peek() !== null;
    under = null;
    if (page.overCard.value) clearTimeout(timer);
    else if (shows) show(null);
  });
  watch(signal, () => {
    // A pointer that rests does not take the card from the figure that was gone to by key meanwhile.
    if (page.focused.value) clearTimeout(timer);
  });
  watch(signal, () => {
    // Who points at a figure of the first screen before the page is read gets its card once it is.
    if (page.reading.value) lookSoon();
  });
  inEachWindow(page, signal, ({ document }, signal) => {
    const onMove = ({ clientX: x, clientY: y, pointerType }: PointerEvent) => {
      // Browsers also tell of a move when the page moves under a pointer that rests: no one points then.
      if (pointerType === "touch" || (x === last.x && y === last.y)) return;
      last = { x, y };
      point = { x, y, document };
      lookSoon();
    };
    document.addEventListener("pointermove", onMove, { passive: true, capture: true, signal });
    document.addEventListener("scroll", leave, { passive: true, capture: true, signal });
    document.documentElement.addEventListener("pointerleave", leave, { signal });
  });
  signal.addEventListener("abort", () => {
    view.cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
});
