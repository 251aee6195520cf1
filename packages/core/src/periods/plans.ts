/** Five-year plans from the sixth (六五, 1981–1985); the earlier ones had other years and stand in no report of today. */
const NAMES = ["六五", "七五", "八五", "九五", "十五", "十一五", "十二五", "十三五", "十四五", "十五五"] as const;

export interface FiveYearPlan {
  ordinal: number;
  name: string;
  from: number;
  to: number;
}

export const FIVE_YEAR_PLANS: readonly FiveYearPlan[] = NAMES.map((name, i) => ({
  ordinal: i + 6,
  name,
  from: 1981 + 5 * i,
  to: 1985 + 5 * i,
}));
