import type { keysZh } from "./keys-zh";

/** The texts of the keys on a page and of what they say, in traditional Chinese. */
export const keysHant: typeof keysZh = {
  title: "網頁上的按鍵",
  how: "在已讀取的網頁上有效，輸入文字時無效。每項一個字母或符號，留空則不用。",
  names: {
    next: "下一個數字",
    previous: "上一個數字",
    nextOpen: "下一個未摘錄的數字",
    capture: "摘錄（另有 Enter）",
    undo: "復原摘錄或忽略",
    edit: "更正讀法",
    ignore: "忽略，不再顯示",
    byHand: "手工摘錄選取的文字",
    panel: "開啟側邊欄",
  },
  taken: (key: string, name: string) => `「${key}」已用於「${name}」`,
  notAKey: "寫一個字母、數字或符號",
  kept: "已儲存，已開啟的網頁立即生效",
  reset: "恢復預設按鍵",
  ignored: (what: string, key: string) => `已忽略 ${what}${key ? `，按 ${key} 恢復` : ""}`,
  shownAgain: (what: string) => `已恢復 ${what}`,
  panelByShortcut: "這個瀏覽器只能用工具列按鈕或快速鍵開啟側邊欄",
  allCaptured: "後面沒有未摘錄的數字了",
  ignoredOnly: "已忽略",
  showAgain: "恢復顯示",
};
