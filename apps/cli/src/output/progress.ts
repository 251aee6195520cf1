/** How often a line that is looked at is written anew. */
const EVERY = 100;

/** Messages, and below them one line that tells how far it is, where the stream is a terminal. */
export function progressOn(stream: NodeJS.WritableStream & { isTTY?: boolean }) {
  let shown = "";
  let last = 0;
  const clear = () => {
    if (shown) stream.write("\r\u001b[K");
    shown = "";
  };
  return {
    say(message: string) {
      clear();
      stream.write(message);
    },
    show(text: string) {
      const now = performance.now();
      if (!stream.isTTY || now - last < EVERY) return;
      clear();
      last = now;
      shown = text;
      stream.write(text);
    },
    clear,
  };
}
