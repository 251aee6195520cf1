import type { Problem } from "@shuzhai/dataset";
import type { SheetChange } from "@shuzhai/dataset/files";
import type { Texts } from "./texts";

/** What is said of libraries, tables and folders. */
export const enFiles: Pick<
  Texts,
  | "mapping"
  | "badLibrary"
  | "badTable"
  | "unmapped"
  | "converted"
  | "sheetChanges"
  | "merged"
  | "workbook"
  | "passedOver"
  | "progress"
  | "summary"
> = {
  mapping: ({ reason, file, detail }) => {
    switch (reason) {
      case "unreadable":
        return `${file}: the mapping cannot be read (${detail})`;
      case "noJson":
        return `${file}: the mapping is no JSON (${detail})`;
      case "noMapping":
        return `${file}: is no mapping from our columns to headers, at ${detail}`;
      case "unknownColumn":
        return `${file}: there is no column “${detail}”. The dictionary beside an exported CSV lists them.`;
    }
  },
  badLibrary: (file, problems) => [`${file}: nothing of it was taken`, ...problems.map(problem)].join("\n  "),
  badTable: (file, why) => {
    switch (why.reason) {
      case "empty":
        return `${file}: is empty`;
      case "pdf":
      case "binary":
        return `${file}: is no table`;
      case "mixed":
        return `${file}: two encodings in one file, or a file cut short; nothing was taken`;
      case "damaged":
        return `${file}: is neither UTF-8 nor GB18030; the file may be damaged`;
      case "damagedWorkbook":
        return `${file}: is no whole workbook`;
      case "noHeader":
        return `${file}: has no header line`;
      case "malformed":
        return `${file}: row ${why.row} cannot be read (${why.detail}); nothing was taken`;
    }
  },
  unmapped: (file, headers, mapped) => {
    const lines = mapped.ok
      ? ["none of its columns bears a name of ours; --map says which is which"]
      : [
          ...mapped.missing.map((header) => `there is no column “${header}”`),
          ...mapped.misfits.map(({ row, header, cell }) => `row ${row}, ${header}: “${cell}” is no number`),
        ];
    return [`${file}: nothing of it was taken`, ...lines, `its columns: ${headers.join(", ")}`].join("\n  ");
  },
  converted: (file, encoding, rows) => `${file}: ${rows} rows (${encoding})`,
  sheetChanges: (file, changes) =>
    [
      `${file}: the workbook was edited since it was exported; what was changed is not taken over:`,
      ...changes.slice(0, SHOWN).map(change),
      ...(changes.length > SHOWN ? [`… and ${changes.length - SHOWN} more`] : []),
    ].join("\n  "),
  merged: ({ given, kept, shared, conflicts, reported }) =>
    `${given.join(" + ")} captures → ${kept}; ${shared} in several libraries; ${conflicts} set differently by two people${
      conflicts > 0 && !reported ? " (the later one was kept; --report FILE lists them)" : ""
    }`,
  workbook: ({ sheets, linksLeftOut, textsCut }) => {
    const further = sheets.filter((name) => / \(\d+\)$/.test(name));
    return [
      ...(further.length > 0 ? [`beyond Excel's 1,048,576 rows the table goes on in ${further.join(", ")}`] : []),
      ...(linksLeftOut > 0 ? [`beyond Excel's 65,530 links a sheet ${linksLeftOut} addresses are plain text`] : []),
      ...(textsCut > 0 ? [`${textsCut} texts were cut at Excel's 32,767 characters`] : []),
    ];
  },
  passedOver: (folder, endings) =>
    `${folder}: other files were passed over (${[...endings].map(([ending, n]) => `${ending || "no ending"} ${n}`).join(", ")})`,
  progress: (done, of) => `${done}/${of}`,
  summary: ({ files, failed, bare, figures }) =>
    `${files} files: ${figures} figures${bare > 0 ? `; none in ${bare}` : ""}${failed > 0 ? `; ${failed} could not be read` : ""}`,
};

const SHOWN = 20;

function problem({ line, reason, detail }: Problem): string {
  switch (reason) {
    case "notOurs":
      return "it is no library of shuzhai, or not whole";
    case "newer":
      return `it was written by a later version (${detail}); update shuzhai first`;
    case "noJson":
      return `line ${line} is no JSON: ${detail}`;
    case "unknownRecord":
      return `line ${line}: unknown record “${detail}”`;
    case "badRecord":
      return `line ${line}: ${detail}`;
    case "twice":
      return `line ${line}: a second record ${detail}`;
    case "noSource":
      return `line ${line}: its source ${detail} is missing`;
    case "cut":
      return `the file ends after line ${line}, before its end`;
  }
}

function change(one: SheetChange): string {
  switch (one.is) {
    case "cell":
      return `row ${one.row}, ${one.column}: ${one.before ?? "(empty)"} → ${one.after ?? "(empty)"}`;
    case "rowGone":
      return `record ${one.recordId} is gone`;
    case "rowNew":
      return `row ${one.row} is new`;
    case "columnGone":
      return `column ${one.column} is gone`;
    case "columnNew":
      return `column ${one.column} is new`;
    case "sheetGone":
      return "sheet 数据 is gone";
  }
}
