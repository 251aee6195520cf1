/**
 * The pieces by which a free text and a name, both in one form, are compared: single characters and pairs of neighbours of Chinese text,
 * whole words of Latin text. Numbers say nothing of an indicator and are left out.
 */
export function gramsOf(form: string): Set<string> {
  const grams = new Set<string>();
  for (const [run] of form.matchAll(/\p{Script=Han}+|[A-Z][A-Z0-9.&]*/gu)) {
    if (/[A-Z]/.test(run)) {
      grams.add(run.length > 3 ? run.replace(/S$/, "") : run);
      continue;
    }
    for (let at = 0; at < run.length; at += 1) {
      grams.add(run[at]!);
      if (at > 0) grams.add(run.slice(at - 1, at + 1));
    }
  }
  return grams;
}
