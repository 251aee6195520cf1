import { useSignal } from "@preact/signals";
import { liveQuery } from "dexie";
import { useEffect } from "preact/hooks";

/** The result of a question to the database, asked again whenever what it read has changed. Null until it is known. */
export function useLive<T>(ask: () => Promise<T>, dependsOn: unknown[]): T | null {
  const result = useSignal<T | null>(null);
  useEffect(() => {
    const subscription = liveQuery(ask).subscribe({
      next: (answer) => {
        result.value = answer;
      },
      error: (error) => console.error(error),
    });
    return () => subscription.unsubscribe();
  }, dependsOn);
  return result.value;
}
