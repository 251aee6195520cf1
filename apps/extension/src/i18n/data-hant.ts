import type { dataZh } from "./data-zh";

/** The texts of where a person's data is, in traditional Chinese. */
export const dataHant: typeof dataZh = {
  title: "我的資料",
  where: "全部資料只在這個瀏覽器的這個使用者配置裡。移除擴充功能時瀏覽器會一併刪除，請先在摘錄庫裡備份。",
  held: (captures: number, sources: number) => `${captures} 筆摘錄，${sources} 個來源`,
  word: "刪除",
  removeHow: (word: string) => `要永久刪除全部摘錄、原文和編碼簿，請輸入「${word}」：`,
  remove: "全部刪除",
  removed: (count: number) => `已刪除全部 ${count} 筆摘錄`,
};
