import type { transferZh } from "./transfer-zh";

const of = (count: number) => `${count.toLocaleString("en")} ${count === 1 ? "capture" : "captures"}`;

/** The texts of export, import and backup, in English. */
export const transferEn: typeof transferZh = {
  export: "Export",
  exportWhat: (count, chosen) => `${of(count)} ${chosen ? "selected" : "listed"}`,
  form: {
    long: "Long CSV (one figure a row)",
    excel: "Long CSV to open in Excel by double click (codes stay text)",
    observation: "Observation CSV (value with growth, completion, rank beside)",
    panel: "Panel CSV (place × year)",
    workbook: "Excel workbook",
    lines: "JSON Lines (can be imported)",
    annotations: "Web annotations JSON-LD",
    citations: "Citations GB/T 7714",
    corrections: "Corrections (test material for the parser)",
  },
  copy: "Copy table",
  exporting: "Exporting…",
  exported: (name) => `Exported ${name}`,
  fileName: "shuzhai",
  backupName: "shuzhai-backup",
  backup: "Backup",
  backupNow: "Back up the whole library",
  backedUp: "The backup was handed to the browser",
  lastBackup: (when) => `Last backup: ${when}`,
  neverBackedUp: "Not backed up yet",
  due: (count, days) =>
    days === null
      ? `${of(count)} stand in this browser only and were never backed up.`
      : `The last backup was ${days} days ago; ${of(count)} since.`,
  backUpNow: "Back up now",
  later: "Remind me in a week",
  usage: (mb) => `${mb} MB used`,
  import: "Import a backup or JSON Lines",
  reading: "Checking the file…",
  report: (fresh, same, conflicting) =>
    `The file is whole: ${fresh} new, ${same} the same, ${conflicting} set otherwise (the library's stay).`,
  codebooks: (count) => ` With ${count} ${count === 1 ? "codebook" : "codebooks"}.`,
  take: (count) => `Import ${of(count)}`,
  cancel: "Cancel",
  importing: (done, total) => `Importing ${done} of ${total}…`,
  imported: (count) => `${of(count)} imported; can be undone`,
  refused: "The file has faults; nothing was imported:",
  line: (line) => `line ${line}`,
  problem: {
    notOurs: "no file of Shuzhai",
    newer: "written by a newer Shuzhai",
    noJson: "no whole line",
    unknownRecord: "unknown record",
    badRecord: "the record is not valid",
    twice: "the same record twice",
    noSource: "a capture without its source",
    cut: "the file is cut",
    damagedText: "a text is not what its hash says",
    damagedCodebooks: "damaged codebooks",
    noArchive: "no backup, or damaged",
  },
};
