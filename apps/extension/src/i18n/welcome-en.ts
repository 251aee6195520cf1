import type { welcomeZh } from "./welcome-zh";

/** The texts of the first page, in English. */
export const welcomeEn: typeof welcomeZh = {
  title: "Welcome",
  what: "Shuzhai marks every statistical figure of a Chinese government report, tells which place, time and indicator it speaks of, and keeps it as data that can be cited.",
  steps: [
    "Open a report and press the Shuzhai button of the toolbar (or Alt+Shift+S): figures are highlighted and listed in the side panel.",
    "Point at a figure to see what it means. Click it, or go to it by J and K and press Enter, to capture it.",
    "Search, correct and compare in the library; export CSV, Excel or citations. Every row leads back to its sentence.",
  ],
  private: "All of it stays on your computer: no connection, no account, no upload. No page is read before you ask.",
  try: "Try it on this sample first",
  read: "Read this sample",
  readHow: "Highlighted: point at a figure, or press J.",
};
