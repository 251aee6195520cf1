import type { Bound, Modality, Quantity } from "@shuzhai/core";
import type { Draft } from "../read/reader";

const MONEY =
  /资金|收入|投资|产值|增加值|总值|税|贷款|存款|支出|余额|总额|成交额|债|补助|补贴|工资|费|利润|营收|销售|基金|融资|资产|额|价值|经费/;
const PERSONS =
  /人数|人口|人次|游客|旅客|用户|参保|接待|农民|居民|职工|群众|群体|劳动力|劳动者|手工业者|学生|人员|老人|老年人|残疾人|工人|青年|学员|党员|教师|毕业生|市民/;
const HOUSEHOLDS = /农户|住户|家庭$|商户$/;

/** The quantity of a draft: its sign from the words, its unit from the noun where the number has none, its bound. */
export function quantityOf(draft: Draft, modality: Modality): Quantity {
  const { mention } = draft;
  const quantity: Quantity = {
    value: signed(mention.value, draft.sign),
    unit: unitOfDraft(draft),
    bound: boundOf(draft.bound ?? mention.bound, mention.boundText, modality),
    written: mention.written,
  };
  if (mention.upper !== undefined) quantity.upper = signed(mention.upper, draft.sign) as string;
  if (mention.boundText !== undefined) quantity.boundText = mention.boundText;
  if (mention.masked) quantity.masked = true;
  return quantity;
}

function signed(value: string | null, sign: 1 | -1): string | null {
  if (value === null || sign === 1) return value;
  return value.startsWith("-") ? value.slice(1) : `-${value}`;
}

/** “以上” is the least in a target and something more in an actual. */
function boundOf(bound: Bound, words: string | undefined, modality: Modality): Bound {
  return words === "以上" && modality === "actual" ? "over" : bound;
}

function unitOfDraft({ mention, unit, name }: Draft): string {
  if (mention.unit !== "") return mention.unit;
  if (unit) return unit;
  const counted = /(人|户|件|次|个)数$/.exec(name);
  if (counted) return counted[1] as string;
  if (/[万亿]/.test(mention.written.number + mention.written.unit)) {
    if (HOUSEHOLDS.test(name)) return "户";
    if (PERSONS.test(name)) return "人";
    if (MONEY.test(name) || /亿/.test(mention.written.number + mention.written.unit)) return "元";
  }
  return "1";
}
