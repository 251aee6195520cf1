import type { selectionZh } from "./selection-zh";

/** The texts of the menu on a selection, and of what is said of it on the page, in traditional Chinese. */
export const selectionHant: typeof selectionZh = {
  menu: {
    read: "只讀選取的文字",
    capture: "摘錄選取文字裡的數字",
    byHand: "手工摘錄選取的文字…",
  },
  nothingSelected: "沒有選取文字（框架裡別的網站的文字，請在該網站的頁面上選）",
  notRead: "選取的文字數摘沒有讀到：可能在圖片、按鈕或隱藏的部分裡",
  noFigures: "選取的文字裡沒有讀出統計數字，可在右鍵選單選「手工摘錄選取的文字」",
  readAlone: (count: number) => `選取的文字裡有 ${count} 個數字，只顯示這些`,
  captured: (count: number) => `已摘錄選取的 ${count} 個數字`,
  already: (count: number) => `選取的 ${count} 個數字都已摘錄`,
  notSaved: "選取的數字還沒有全部儲存，請在側邊欄重試",
  shownAlone: "只顯示選取的文字裡的數字",
  everything: "顯示整頁",
};
