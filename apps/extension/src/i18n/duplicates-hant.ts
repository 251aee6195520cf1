import type { duplicatesZh, indicatorsZh } from "./duplicates-zh";

/** The texts of duplicates and of the merging of indicators, in traditional Chinese. */
export const duplicatesHant: typeof duplicatesZh = {
  title: "重複",
  none: "所列摘錄中沒有重複",
  sameFigure: (count: number) => `同一數字摘了多次（${count} 組）`,
  sameFigureHow: "同一文字的不同網址，或同一網頁的不同版本。",
  keepFirst: (count: number) => `各留最早一筆，刪去其餘 ${count} 筆`,
  sameFact: (count: number) => `幾個來源說同一件事（${count} 組）`,
  sameFactHow: "地區、指標、口徑、時期和性質都相同。四捨五入後能是同一個數的算一致。",
  result: { consistent: "一致", inconsistent: "不一致", notComparable: "無法比較" },
  removeWhat: (value: string, source: string) => `刪除 ${value}（${source}）`,
};

/** Merging indicators: names of one's own, and names that the registry knows. */
export const indicatorsHant: typeof indicatorsZh = {
  title: "指標",
  name: "指標",
  kind: "類別",
  standard: "標準",
  own: "自擬",
  units: "單位",
  count: "摘錄",
  maybe: "可能是",
  select: (name: string) => `選擇 ${name}`,
  selected: (count: number) => `已選 ${count} 個指標`,
  into: "合併為",
  merge: "合併",
  mergeInto: (name: string, into: string) => `把「${name}」併入「${into}」`,
  ownOnly: "只看自擬指標",
  how: "合併即把這些摘錄的指標改為同一個；讀法保留在旁，可復原。",
  none: "所列摘錄中沒有指標",
};
