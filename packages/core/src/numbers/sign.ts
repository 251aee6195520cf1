const SIGN = /^[-−－–负負+＋]/;

/** A leading sign (-, －, 负, +) and the text behind it. */
export function splitSign(text: string): { negative: boolean; body: string } {
  const sign = SIGN.exec(text)?.[0] ?? "";
  return { negative: sign !== "" && sign !== "+" && sign !== "＋", body: text.slice(sign.length).trimStart() };
}

/** An unsigned value with its sign; zero has none. */
export const signed = (value: string, negative: boolean): string =>
  negative && /[1-9]/.test(value) ? `-${value}` : value;
