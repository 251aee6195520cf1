const DIGITS = "零一二三四五六七八九";
const PLACES = ["", "十", "百", "千"];
const GROUPS = ["", "万", "亿", "万亿"];

/**
 * A value in Chinese numerals: "304750000" is 三亿零四百七十五万, "7.8" 七点八, "1/3" 三分之一, "-12" 负十二.
 * Null for a whole part of more than 16 digits and for text that is no value.
 */
export function formatChinese(value: string): string | null {
  const [upper = "", lower, ...rest] = value.split("/");
  if (rest.length > 0) return null;
  if (lower === undefined) return decimalInChinese(upper);
  const [above, below] = [decimalInChinese(upper.replace(/^-/, "")), decimalInChinese(lower)];
  return above && below && `${upper.startsWith("-") ? "负" : ""}${below}分之${above}`;
}

function decimalInChinese(value: string): string | null {
  const match = /^(-?)(\d{1,16})(?:\.(\d{1,40}))?$/.exec(value);
  if (!match) return null;
  const [, sign, whole = "0", fraction] = match;
  const point = fraction === undefined ? "" : `点${Array.from(fraction, (d) => DIGITS[Number(d)]).join("")}`;
  return `${sign ? "负" : ""}${integerInChinese(whole)}${point}`;
}

/** Groups of four from the left; one 零 wherever digits are left out between two others. */
function integerInChinese(digits: string): string {
  const plain = digits.replace(/^0+(?=\d)/, "");
  if (plain === "0") return "零";
  let written = "";
  let gap = false;
  const padded = plain.padStart(16, "0");
  for (let group = 0; group < 4; group++) {
    const four = padded.slice(group * 4, group * 4 + 4);
    for (let i = 0; i < 4; i++) {
      const digit = Number(four[i]);
      if (digit === 0) {
        gap = written !== "";
        continue;
      }
      written += `${gap ? "零" : ""}${DIGITS[digit]}${PLACES[3 - i]}`;
      gap = false;
    }
    if (four !== "0000") written += closingOf(group, padded);
  }
  return written.replace(/^一十/, "十");
}

/** 万 of the first group is 万亿 only where no 亿 follows it. */
function closingOf(group: number, padded: string): string {
  const name = GROUPS[3 - group] ?? "";
  return name === "万亿" && padded.slice(4, 8) !== "0000" ? "万" : name;
}
