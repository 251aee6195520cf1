import { describe, expect, it } from "vitest";
import { selectorsFor } from "./selectors";

describe("selectorsFor", () => {
  it("quotes a span with what stands around it", () => {
    expect(selectorsFor("投资增长5.2%。", { start: 4, end: 8 })).toEqual({
      quote: { type: "TextQuoteSelector", exact: "5.2%", prefix: "投资增长", suffix: "。" },
      position: { type: "TextPositionSelector", start: 4, end: 8 },
    });
  });
  it("remembers 64 characters on each side, and on one what the other lacks", () => {
    const text = `${"甲".repeat(200)}5%${"乙".repeat(200)}`;
    const middle = selectorsFor(text, { start: 200, end: 202 }).quote;
    expect([middle.prefix.length, middle.suffix.length]).toEqual([64, 64]);
    const first = selectorsFor(text.slice(190), { start: 10, end: 12 }).quote;
    expect([first.prefix.length, first.suffix.length]).toEqual([10, 118]);
    const last = selectorsFor(text.slice(0, 212), { start: 200, end: 202 }).quote;
    expect([last.prefix.length, last.suffix.length]).toEqual([118, 10]);
  });
  it("does not cut a character in two", () => {
    const text = `${"𠮷".repeat(40)}5%${"𠮷".repeat(40)}`;
    for (const shift of ["", "县"]) {
      const { prefix, suffix } = selectorsFor(shift + text + shift, {
        start: 80 + shift.length,
        end: 82 + shift.length,
      }).quote;
      expect(encodeURIComponent(prefix + suffix)).toContain("%"); // throws on half a character
    }
  });
});
