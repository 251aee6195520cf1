import { feature } from "../../content/feature";
import { figureAtPoint } from "../../content/figure-at-point";
import type { Point } from "../../content/hit-test";
import { watch } from "../../content/watch";

/** A pointer that only passes over a figure, on its way or while scrolling, shows nothing. */
const DWELL_MS = 120;
/** Time to get from the figure to its card. */
const LEAVE_MS = 300;

/** Pointing at a figure shows its card, and so does staying on the card. At most one hit test a frame. */
export const pointing = feature("pointing", ({ page, signal }) => {
  const { document } = page;
  const window = document.defaultView!;
  /** where the person points; null when the page has moved since, or the pointer is elsewhere */
  let point: Point | null = null;
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
    const id = (point && figureAtPoint(page, point)?.id) || null;
    if (id === under) return;
    under = id;
    show(id);
  };
  const lookSoon = () => {
    frame ||= window.requestAnimationFrame(look);
  };

  watch(signal, () => {
    const shows = page.pointed.peek() !== null;
    under = null;
    if (page.overCard.value) clearTimeout(timer);
    else if (shows) show(null);
  });
  const listen = { passive: true, capture: true, signal };
  document.addEventListener(
    "pointermove",
    (event) => {
      const { clientX: x, clientY: y } = event;
      // Browsers also tell of a move when the page moves under a pointer that rests: no one points then.
      if (event.pointerType === "touch" || (x === last.x && y === last.y)) return;
      point = last = { x, y };
      lookSoon();
    },
    listen,
  );
  const leave = () => {
    point = null;
    lookSoon();
  };
  document.addEventListener("scroll", leave, listen);
  document.documentElement.addEventListener("pointerleave", leave, { signal });
  signal.addEventListener("abort", () => {
    window.cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
});
