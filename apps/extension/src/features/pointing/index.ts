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
  let point: Point | null = null;
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
    const id = (point && !page.overCard.peek() && figureAtPoint(page, point)?.id) || null;
    if (id === under) return;
    under = id;
    show(id);
  };
  const lookSoon = () => {
    frame ||= window.requestAnimationFrame(look);
  };

  watch(signal, () => {
    if (page.overCard.value) clearTimeout(timer);
    else if (page.pointed.peek() !== null && under === null) show(null);
  });
  const listen = { passive: true, capture: true, signal };
  document.addEventListener(
    "pointermove",
    (event) => {
      if (event.pointerType === "touch") return;
      point = { x: event.clientX, y: event.clientY };
      lookSoon();
    },
    listen,
  );
  document.addEventListener("scroll", lookSoon, listen);
  document.documentElement.addEventListener(
    "pointerleave",
    () => {
      point = null;
      lookSoon();
    },
    { signal },
  );
  signal.addEventListener("abort", () => {
    window.cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
});
