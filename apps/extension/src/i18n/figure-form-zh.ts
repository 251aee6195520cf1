/** The texts of the form that reads a figure by hand or corrects it on the page, in simplified Chinese. */
export const figureFormZh = {
  byHand: "手工摘录",
  correction: "更正读法",
  of: (text: string) => `选中：${text}`,
  readAs: (text: string) => `原文：${text}`,
  measure: "种类",
  required: "请填写",
  save: "摘录",
  saveCorrection: "保存更正",
  cancel: "取消",
  saved: (what: string) => `已摘录 ${what}`,
  corrected: (what: string) => `已更正 ${what}`,
};
