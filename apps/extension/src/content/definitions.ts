import { type ReadonlySignal, signal } from "@preact/signals";
import type { CapturingOptions } from "./capturing";

/** What indicators mean, by id; null until it is known. Asked once each. */
export type Definitions = (id: string) => ReadonlySignal<string | null>;

export function createDefinitions(request: CapturingOptions["request"]): Definitions {
  const asked = new Map<string, ReadonlySignal<string | null>>();
  return (id) => {
    const known = asked.get(id);
    if (known) return known;
    const text = signal<string | null>(null);
    asked.set(id, text);
    request({ type: "definition", id }).then(
      (answer) => {
        text.value = answer.text;
      },
      // The card does without; the next card asks again.
      () => asked.delete(id),
    );
    return text;
  };
}
