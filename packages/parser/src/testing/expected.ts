import type { Bound, Measure, Modality } from "@shuzhai/core";

/** What a test says of one figure: these always, and of `Given` what it names. */
export interface Expected extends Given {
  measure: Measure;
  /** a rate with a name of its own may as well be the share that it is */
  orMeasure?: Measure;
  value: string | null;
  upper?: string;
  unit: string;
  /** accepted names, best first */
  names: string[];
  bound: Bound;
  modality: Modality;
}

/** What a test may say besides. A period as an ISO interval (2022-01/2022-10, or 2022), a place by its name. */
export interface Given {
  period?: string | null;
  locality?: string | null;
  scope?: string;
  target?: string;
  of?: string;
  force?: string;
  basis?: string;
}

/** A level: `amount` as "3044000000元", "2..3个" or "1/3"; names as "A|B" where either is right. */
export const level = (names: string, amount: string, given: Given = {}) => figure("level", names, amount, given);
export const growth = (names: string, percent: number | string, given: Given = {}) =>
  figure("growth", names, percents(percent), given);
export const change = (names: string, amount: string, given: Given = {}) => figure("change", names, amount, given);
export const gap = (names: string, amount: string, given: Given = {}) => figure("gap", names, amount, given);
export const share = (names: string, percent: number | string, given: Given = {}) =>
  figure("share", names, percents(percent), given);
/** A share with a name of its own: 优良天数比例, 达标率 of a named whole. */
export const rate = (names: string, percent: number | string, given: Given = {}): Expected => ({
  ...figure("level", names, percents(percent), given),
  orMeasure: "share",
});
export const completion = (names: string, percent: number | string, given: Given = {}) =>
  figure("completion", names, percents(percent), given);
export const rank = (names: string, place: number, given: Given = {}) => figure("rank", names, `${place}位`, given);
export const from = (names: string, amount: string, given: Given = {}) => figure("from", names, amount, given);

/** A number that the text hides: its unit alone. */
export const masked = (measure: Measure, names: string, unit: string, given: Given = {}): Expected => ({
  ...figure(measure, names, `0${unit}`, given),
  value: null,
});

export const target = (of: Expected): Expected => ({ ...of, modality: "target" });
export const rule = (of: Expected): Expected => ({ ...of, modality: "rule" });
export const about = (of: Expected): Expected => ({ ...of, bound: "about" });
export const over = (of: Expected): Expected => ({ ...of, bound: "over" });
export const under = (of: Expected): Expected => ({ ...of, bound: "under" });
export const atLeast = (of: Expected): Expected => ({ ...of, bound: "atLeast" });
export const atMost = (of: Expected): Expected => ({ ...of, bound: "atMost" });

function percents(amount: number | string): string {
  return typeof amount === "number" ? `${amount}%` : amount;
}

function figure(measure: Measure, names: string, amount: string, given: Given): Expected {
  const found = /^(-?\d+(?:[./]\d+)?)(?:\.\.(-?\d+(?:[./]\d+)?))?(\D.*)?$/.exec(amount);
  if (!found) throw new Error(`no amount: ${amount}`);
  const [, value = "", upper, unit = "1"] = found;
  return {
    measure,
    value,
    ...(upper === undefined ? {} : { upper }),
    unit,
    names: names.split("|"),
    bound: "exact",
    modality: "actual",
    ...given,
  };
}
