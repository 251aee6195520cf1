/** How far the upper left corner of a window's content lies from that of the page's window. */
export function offsetInPage(window: Window): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (let frame = window.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement ?? null) {
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
  }
  return { x, y };
}
