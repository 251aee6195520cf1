import type { rereadZh } from "./reread-zh";

/** The texts of reading again, in traditional Chinese. */
export const rereadHant: typeof rereadZh = {
  title: "重讀",
  older: (count: number) => `所列摘錄中有 ${count} 筆由較早的解析器讀出。`,
  noneOlder: "所列摘錄都由現在的解析器讀出。",
  how: "用現在的解析器重讀當時儲存的原文，先列出不同之處，您接受之前什麼都不變；您的更正、標籤和備註總是保留。表格中的數字按純文字重讀，請細看。",
  every: (count: number) => `所列 ${count} 筆都重讀`,
  start: "開始重讀",
  progress: (done: number, total: number) => `正在重讀第 ${done} / ${total} 個來源…`,
  cancel: "停止",
  result: (different: number, same: number, lost: number) =>
    `讀法不同 ${different} 筆，相同 ${same} 筆，新讀法裡沒有 ${lost} 筆（保持原樣）。`,
  acceptAll: (count: number) => `接受全部 ${count} 筆`,
  markSame: (count: number) => `把相同的 ${count} 筆記為已重讀`,
  accept: "接受",
  acceptWhat: (quote: string) => `接受 ${quote} 的新讀法`,
  keep: "保留原讀法",
  keepWhat: (quote: string) => `保留原讀法：${quote}`,
  before: "原讀法",
  now: "新讀法",
  done: (count: number) => `已換成新讀法 ${count} 筆，可復原`,
  field: {
    indicator: "指標",
    quantity: "數值",
    measure: "口徑",
    period: "時期",
    locality: "地區",
    modality: "性質",
    project: "專案",
  },
  nothing: "—",
};
