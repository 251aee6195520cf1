/** Makes an event look as one that a person caused, which scripts cannot. */
export function byPerson<E extends Event>(event: E): E {
  Object.defineProperty(event, "isTrusted", { value: true });
  return event;
}
