/** The texts of the menu on a selection, and of what is said of it on the page, in simplified Chinese. */
export const selectionZh = {
  menu: {
    read: "只读选中的文字",
    capture: "摘录选中文字里的数字",
    byHand: "手工摘录选中的文字…",
  },
  nothingSelected: "没有选中文字（框架里别的网站的文字，请在该网站的页面上选）",
  notRead: "选中的文字数摘没有读到：可能在图片、按钮或隐藏的部分里",
  noFigures: "选中的文字里没有读出统计数字，可在右键菜单选“手工摘录选中的文字”",
  readAlone: (count: number) => `选中的文字里有 ${count} 个数字，只显示这些`,
  captured: (count: number) => `已摘录选中的 ${count} 个数字`,
  already: (count: number) => `选中的 ${count} 个数字都已摘录`,
  notSaved: "选中的数字还没有全部保存，请在侧边栏重试",
  shownAlone: "只显示选中的文字里的数字",
  everything: "显示整页",
};
