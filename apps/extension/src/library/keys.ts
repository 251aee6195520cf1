interface Handlers {
  undo(): void;
  redo(): void;
  /** what is selected, or the active row */
  remove(): void;
}

/** The keys of the whole library. In a text field its own keys hold, but for Escape, which leads back to the table. */
export function listenForKeys(page: HTMLElement, { undo, redo, remove }: Handlers): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented) return;
    // a dialog over the library has its own keys
    if (event.target instanceof HTMLElement && event.target.closest("dialog")) return;
    const grid = page.querySelector<HTMLElement>('[role="grid"]');
    const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
    if (event.key === "Escape" && typing) {
      // a search field would be emptied: what was found is what the person goes back to
      event.preventDefault();
      grid?.focus();
    }
    if (typing) return;
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key.toLowerCase() === "z") (event.shiftKey ? redo : undo)();
    else if (command && event.key.toLowerCase() === "y") redo();
    else if (event.key === "/" && !command) page.querySelector<HTMLElement>('input[type="search"]')?.focus();
    else if (event.key === "Delete" && event.target === grid) remove();
    else return;
    event.preventDefault();
  };
  const lifetime = new AbortController();
  page.ownerDocument.addEventListener("keydown", onKeyDown, { signal: lifetime.signal });
  return () => lifetime.abort();
}
