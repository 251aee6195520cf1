import type { welcomeZh } from "./welcome-zh";

/** The texts of the first page, in traditional Chinese. */
export const welcomeHant: typeof welcomeZh = {
  title: "歡迎",
  what: "讀政府報告時，數摘標出每一個統計數字，說明它是哪裡、何時、什麼指標，一鍵摘錄成可以引用的資料。",
  steps: [
    "開啟一份報告，點按工具列的「數摘」按鈕（或按 Alt+Shift+S）：數字被醒目提示，側邊欄列出全部。",
    "指向一個數字看它的含義；點按它，或按 J、K 走到它再按 Enter，即摘錄。",
    "在摘錄庫裡搜尋、更正、比較，匯出 CSV、Excel 或引文；每一列都能回到原句。",
  ],
  private: "一切都在您的電腦上：不聯網、不登入、不上傳。未經點按，數摘不讀任何網頁。",
  try: "先在這份樣本上試一試",
  read: "讀取這份樣本",
  readHow: "已醒目提示：指向一個數字，或按 J。",
};
