import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const SEEDS = join(import.meta.dirname, "../../../../shared/corpus/seeds");
/** as long as the largest real page */
const LENGTH = 105_000;

/** The largest real page where it is present, else an invented report of like length. */
export function largestReport(): { name: string; text: string } {
  if (!existsSync(SEEDS))
    return { name: "自拟报告 invented (../shared/corpus/seeds absent)", text: ofLength(invented(), LENGTH) };
  const files = readdirSync(SEEDS).map((name) => join(SEEDS, name));
  const [largest] = files.sort((a, b) => statSync(b).size - statSync(a).size);
  return { name: "../shared/corpus/seeds", text: readFileSync(largest!, "utf8") };
}

/** The begin of a text, or the text over and over, up to a length. */
export function ofLength(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

const NOUNS = ["工业投资", "一般公共预算收入", "社会消费品零售总额", "外贸出口额", "招商引资到位资金"];

/** A report about a county that is not, with a new number in every sentence. */
function invented(): string {
  const sentences = Array.from({ length: 400 }, (_, n) => {
    const [a, b] = [(n * 37) % 991, ((n * 53) % 300) / 10];
    return [
      `1—10月，全县${NOUNS[n % NOUNS.length]}${a}.${n % 10}亿元，同比增长${b}%，完成年度目标的${50 + (n % 50)}%。`,
      `新建农村公路${a}公里，改造老旧小区${1 + (n % 40)}个，惠及群众${b}万人。`,
      `力争${NOUNS[(n + 1) % NOUNS.length]}增长${b}%以上，增速居全市第${1 + (n % 9)}位。`,
    ][n % 3];
  });
  return `青石县2021年政府工作报告\n一、2020年工作回顾\n${sentences.join("\n")}`;
}
