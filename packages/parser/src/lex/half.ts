import type { Mention } from "./mention";
import { withBounds } from "./quantity";

/** 减少一半, 占半数, 近半数: half as a share, where a verb or a bound says that it measures. */
const BEFORE = /(?:减少|下降|降低|压缩|缩小|缩减|削减|减|降|占|占到|占了|达到?|超过?|近|约|不到|不足|过|了)$/;

export function halfAt(text: string, at: number, begin: number): Mention | null {
  const half =
    text.startsWith("半数", at) ||
    (text.startsWith("一半", at) && BEFORE.test(text.slice(Math.max(begin, at - 3), at)));
  if (!half) return null;
  const span = { start: at, end: at + 2 };
  const mention: Mention = {
    ...span,
    outer: { ...span },
    numeral: { ...span },
    value: "50",
    unit: "%",
    classifier: false,
    bound: "exact",
    written: { number: text.slice(at, at + 2), unit: "" },
  };
  withBounds(text, mention, begin);
  return mention;
}
