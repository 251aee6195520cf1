export interface FoundMask {
  end: number;
  /** the scale and the unit begin here */
}

/** X亿元, XX%, xx.51亿元, ××万元: a number that the text hides. X县 and X月X日 hide a name or a date. */
export function maskAt(text: string, at: number): number | null {
  const first = text.charAt(at);
  if (!"Xx×".includes(first) || first === "") return null;
  if (/[A-Za-z×\d]/.test(text.charAt(at - 1))) return null;
  let end = at;
  while (end - at < 6 && "Xx×".includes(text.charAt(end)) && text.charAt(end) !== "") end++;
  const rest = /^[\d.]{0,8}/.exec(text.slice(end, end + 8));
  end += rest ? rest[0].length : 0;
  return end;
}
