import type { comparisonZh } from "./comparison-zh";

/** The texts of the comparison, in traditional Chinese. */
export const comparisonHant: typeof comparisonZh = {
  over: "比較方式",
  places: "一個指標，各地區",
  indicators: "一個地區，各指標",
  subject: "比較的指標",
  place: "比較的地區",
  subjectOf: (indicator: string, measure: string, unit: string, count: number) =>
    `${indicator} · ${measure} · ${unit}（${count}）`,
  placeOf: (place: string, count: number) => `${place}（${count}）`,
  form: "圖形",
  line: "折線",
  bar: "柱",
  target: "目標與實際",
  nothing: "所列摘錄中沒有可比較的年度數字。比較只用整年、地區已知的數字。",
  indicator: "指標",
  goal: (value: string) => `目標 ${value}`,
  missing: "缺",
  contradicted: "同一地區同一年另有不同的數字",
  computedGrowth: (percent: string) => `算 ${percent}`,
  computed: "由庫中兩年數字算出，不是原文所寫",
  statedGrowth: (percent: string) => `述 ${percent}`,
  stated: "原文所寫的增速",
  apart: (points: string) => `所算與所述相差 ${points} 個百分點；原文增速常按可比價計算，上年數也可能修訂過`,
  chart: (name: string, unit: string) => `${name}（${unit}）`,
  chartOf: (name: string) => `${name}：圖`,
  legend: {
    line: "實線：實際；空心圓：目標",
    bar: "柱：實際；短線：目標",
    target: "空框：目標；實柱：實際；百分數：實際為目標的",
  },
  more: (count: number) => `另有 ${count} 項未畫，見下表`,
  sources: "來源",
  moreSources: (count: number) => `等共 ${count} 份`,
  saveSvg: "圖存成 SVG",
  savePng: "圖存成 PNG",
};
