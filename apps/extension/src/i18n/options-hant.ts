import type { optionsZh } from "./options-zh";

/** The texts of the options page, in traditional Chinese. */
export const optionsHant: typeof optionsZh = {
  title: "設定",
  open: "設定",
  welcome: "使用說明和樣本",
  sites: "自動讀取的網站",
  sitesHow: "開啟這些網站的網頁時，數摘自動讀取並醒目提示數字，不必點按鈕。其他網站只在您點按鈕時讀取。隨時可以移除。",
  noSites: "沒有自動讀取的網站",
  site: "網站位址，如 www.example.gov.cn 或 *.example.gov.cn",
  add: "新增",
  added: (site: string) => `已新增 ${site}：下次開啟它的網頁時自動讀取`,
  remove: (site: string) => `移除 ${site}`,
  removed: (site: string) => `已移除 ${site}`,
  refused: "瀏覽器沒有授權，沒有新增",
  noSite: (input: string) => `「${input}」不是網站位址`,
  always: (site: string) => `總是讀取 ${site}`,
  colours: "醒目提示的顏色",
  colour: {
    state: "只分是否已摘錄",
    measure: "按數字的種類分色：增減、佔比與完成率、位次",
  },
  language: "語言",
  languages: { browser: "跟隨瀏覽器", zh: "简体中文", hant: "繁體中文", en: "English" },
  languageHow: "已開啟的網頁和視窗在重新載入後改變。",
};
