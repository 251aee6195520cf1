/** The innermost element that an event happened on. By its type number: elements of frames are of other classes. */
export function targetElement(event: Event): HTMLElement | null {
  const target = event.composedPath()[0] as Node | undefined;
  return target?.nodeType === 1 ? (target as HTMLElement) : null;
}
