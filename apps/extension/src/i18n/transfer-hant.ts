import type { transferZh } from "./transfer-zh";

/** The texts of export, import and backup, in traditional Chinese. */
export const transferHant: typeof transferZh = {
  export: "匯出",
  exportWhat: (count: number, chosen: boolean) => `${chosen ? "所選" : "所列"} ${count} 筆`,
  form: {
    long: "長表 CSV（一數一列）",
    excel: "長表 CSV，供 Excel 按兩下開啟（代碼保持文字）",
    observation: "觀測 CSV（數值與增速、完成率、位次並列）",
    panel: "面板 CSV（地區 × 年份）",
    workbook: "Excel 活頁簿",
    lines: "JSON Lines（可再匯入）",
    annotations: "網頁批註 JSON-LD",
    citations: "引文 GB/T 7714",
    corrections: "更正（解析器測試材料）",
  },
  copy: "複製表格",
  exporting: "正在匯出…",
  exported: (name: string) => `已匯出 ${name}`,
  fileName: "數摘",
  backupName: "數摘-備份",
  backup: "備份",
  backupNow: "備份整個摘錄庫",
  backedUp: "備份已交給瀏覽器下載",
  lastBackup: (when: string) => `上次備份：${when}`,
  neverBackedUp: "尚未備份",
  due: (count: number, days: number | null) =>
    days === null
      ? `${count} 筆摘錄只存在這個瀏覽器裡，還沒有備份過。`
      : `上次備份是 ${days} 天前，其後又摘錄 ${count} 筆。`,
  backUpNow: "現在備份",
  later: "一週後再提醒",
  usage: (mb: string) => `佔用 ${mb} MB`,
  import: "匯入備份或 JSON Lines",
  reading: "正在核對檔案…",
  report: (fresh: number, same: number, conflicting: number) =>
    `檔案完好：新增 ${fresh} 筆，相同 ${same} 筆，不同 ${conflicting} 筆（保留庫中的）。`,
  codebooks: (count: number) => `另有編碼簿 ${count} 個。`,
  take: (count: number) => `匯入 ${count} 筆`,
  cancel: "取消",
  importing: (done: number, total: number) => `正在匯入 ${done} / ${total}…`,
  imported: (count: number) => `已匯入 ${count} 筆，可復原`,
  refused: "檔案有問題，什麼都沒有匯入：",
  line: (line: number) => `第 ${line} 行`,
  problem: {
    notOurs: "不是數摘的檔案",
    newer: "由更新版本的數摘寫成",
    noJson: "不是完整的一行",
    unknownRecord: "不認識的記錄",
    badRecord: "記錄不合規範",
    twice: "同一記錄出現兩次",
    noSource: "摘錄缺少來源",
    cut: "檔案不完整",
    damagedText: "原文與其指紋不符",
    damagedCodebooks: "編碼簿損壞",
    noArchive: "不是備份檔案，或已損壞",
  },
};
