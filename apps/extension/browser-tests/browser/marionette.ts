import { connect } from "node:net";

/** One command to the browser, answered with its `value`. Rejects with the browser's own message. */
export type Ask = (command: string, parameters?: object) => Promise<unknown>;

/**
 * Firefox's own remote protocol: `LENGTH:JSON` over a socket on loopback, `[0, id, command, parameters]` answered by
 * `[1, id, error, result]`. It reaches what WebDriver does not: the browser's window, and so the toolbar button.
 */
export async function connectMarionette(port: number): Promise<{ ask: Ask; end: () => void }> {
  const socket = connect(port, "127.0.0.1");
  const open = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let received = Buffer.alloc(0);
  let lastId = 0;

  const take = (message: unknown) => {
    if (!Array.isArray(message)) return; // the greeting
    const [, id, error, result] = message as [1, number, { message: string } | null, { value?: unknown } | null];
    const { resolve, reject } = open.get(id)!;
    open.delete(id);
    if (error) reject(new Error(error.message));
    else resolve(result && "value" in result ? result.value : result);
  };

  socket.on("data", (bytes: Buffer) => {
    received = Buffer.concat([received, bytes]);
    for (;;) {
      const colon = received.indexOf(":");
      if (colon < 0) return;
      const end = colon + 1 + Number(received.toString("latin1", 0, colon));
      if (received.length < end) return;
      take(JSON.parse(received.toString("utf8", colon + 1, end)));
      received = received.subarray(end);
    }
  });
  socket.on("close", () => {
    for (const { reject } of open.values()) reject(new Error("Firefox closed the connection"));
  });
  await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject));

  return {
    ask: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const message = JSON.stringify([0, ++lastId, command, parameters]);
        open.set(lastId, { resolve, reject });
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    end: () => socket.destroy(),
  };
}
