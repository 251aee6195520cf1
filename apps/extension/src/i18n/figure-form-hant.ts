import type { figureFormZh } from "./figure-form-zh";

/** The texts of the form that reads a figure by hand or corrects it on the page, in traditional Chinese. */
export const figureFormHant: typeof figureFormZh = {
  byHand: "手工摘錄",
  correction: "更正讀法",
  of: (text: string) => `選取：${text}`,
  readAs: (text: string) => `原文：${text}`,
  measure: "種類",
  required: "請填寫",
  save: "摘錄",
  saveCorrection: "儲存更正",
  cancel: "取消",
  saved: (what: string) => `已摘錄 ${what}`,
  corrected: (what: string) => `已更正 ${what}`,
};
