import { type Division, inForce, validIn } from "./division";

/** What a code or a name stands for; or why that cannot be said. */
export type Resolved =
  | { ok: true; division: Division }
  | {
      ok: false;
      /** malformed: digits that are no code; notThen: only in other years; ambiguous: several, of which none is chosen */
      reason: "malformed" | "unknown" | "notThen" | "ambiguous";
      input: string;
      candidates: Division[];
    };

/** Chooses the one division that `found` leaves in `year` (without: among those in force, else among all). */
export function choose(input: string, found: readonly Division[], year?: number): Resolved {
  const no = (reason: "unknown" | "notThen" | "ambiguous", candidates: readonly Division[]): Resolved => ({
    ok: false,
    reason,
    input,
    candidates: [...candidates],
  });
  if (found.length === 0) return no("unknown", []);
  const then = year === undefined ? preferInForce(found) : found.filter((one) => validIn(one, year));
  const [only] = then;
  if (!only) return no("notThen", found);
  return then.length === 1 ? { ok: true, division: only } : no("ambiguous", then);
}

export function preferInForce(divisions: readonly Division[]): Division[] {
  const now = divisions.filter(inForce);
  return now.length > 0 ? now : [...divisions];
}
