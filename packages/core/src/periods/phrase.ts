import type { GRAINS } from "./period";

export type Grain = (typeof GRAINS)[number];

/** Which years a phrase names: outright, from where the speaker stands, or not at all. */
export type PhraseYear =
  | { is: "stated"; from: number; to: number }
  /** 今年, 本年 0 · 去年, 上年 -1 · 前年 -2 · 明年 1 */
  | { is: "relative"; offset: number }
  /** “十四五”: the fourteenth, 2021 to 2025 */
  | { is: "plan"; ordinal: number; from: number; to: number }
  /** 五年来, 过去五年, 近三年: as many years, the last one the speaker's */
  | { is: "yearsBack"; count: number }
  | { is: "none" };

/** A time as the words say it, before it is known which year they are spoken in. */
export interface PeriodPhrase {
  /** UTF-16 offsets */
  start: number;
  end: number;
  text: string;
  year: PhraseYear;
  /** 1 to 12, both included: 1—10月 [1,10], 三季度 [7,9]; the second is the smaller one in 2018年10月至2019年3月 */
  months?: [number, number];
  /** days of the first and of the last month: 9月25日 [25,25], 上旬 [1,10] */
  days?: [number, number];
  grain: Grain;
  /** 1—10月, 前三季度, 今年以来, 截至10月底 */
  yearToDate?: true;
  /** 截至…, …底, …末: a point */
  asOf?: true;
  /** 2020年以来, 7月份以来: up to the time of speaking */
  since?: true;
  /** 每年, 年均, 每月 */
  recurring?: true;
  /** 到2025年, 年底前: by the end of it */
  horizon?: true;
}

/** What a reader of a part of a phrase found: where it ends and what it says. */
export interface Part extends Omit<PeriodPhrase, "start" | "text" | "year"> {
  year?: PhraseYear;
}
