import type { Problem } from "@shuzhai/dataset";
import type { SheetChange } from "@shuzhai/dataset/files";
import type { Texts } from "./texts";

/** What is said of libraries, tables and folders. */
export const zhFiles: Pick<
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
        return `${file}：对应文件无法读取（${detail}）`;
      case "noJson":
        return `${file}：对应文件不是 JSON（${detail}）`;
      case "noMapping":
        return `${file}：在 ${detail} 处不是“列名：表头”的对应`;
      case "unknownColumn":
        return `${file}：没有“${detail}”这一列。导出 CSV 旁的数据字典列出了全部列名。`;
    }
  },
  badLibrary: (file, problems) => [`${file}：没有读入任何内容`, ...problems.map(problem)].join("\n  "),
  badTable: (file, why) => {
    switch (why.reason) {
      case "empty":
        return `${file}：文件是空的`;
      case "pdf":
      case "binary":
        return `${file}：不是表格`;
      case "mixed":
        return `${file}：文件混用了两种编码，或不完整；没有读入任何内容`;
      case "damaged":
        return `${file}：既不是 UTF-8 也不是 GB18030，文件可能已损坏`;
      case "damagedWorkbook":
        return `${file}：工作簿不完整`;
      case "noHeader":
        return `${file}：没有表头`;
      case "malformed":
        return `${file}：第 ${why.row} 行无法读取（${why.detail}）；没有读入任何内容`;
    }
  },
  unmapped: (file, headers, mapped) => {
    const lines = mapped.ok
      ? ["没有一列的表头与本软件相同；请用 --map 说明对应关系"]
      : [
          ...mapped.missing.map((header) => `没有“${header}”这一列`),
          ...mapped.misfits.map(({ row, header, cell }) => `第 ${row} 行，${header}：“${cell}”不是数`),
        ];
    return [`${file}：没有读入任何内容`, ...lines, `表中的列：${headers.join("、")}`].join("\n  ");
  },
  converted: (file, encoding, rows) => `${file}：${rows} 行（${encoding}）`,
  sheetChanges: (file, changes) =>
    [
      `${file}：工作簿导出后被修改过；修改之处没有读入：`,
      ...changes.slice(0, SHOWN).map(change),
      ...(changes.length > SHOWN ? [`…… 另有 ${changes.length - SHOWN} 处`] : []),
    ].join("\n  "),
  merged: ({ given, kept, shared, conflicts, reported }) =>
    `${given.join(" + ")} 条摘录 → ${kept} 条；${shared} 条在几个资料库中都有；${conflicts} 处两人所设不同${
      conflicts > 0 && !reported ? "（保留了较晚的；--report 文件 可列出）" : ""
    }`,
  workbook: ({ sheets, linksLeftOut, textsCut }) => {
    const further = sheets.filter((name) => / \(\d+\)$/.test(name));
    return [
      ...(further.length > 0 ? [`超出 Excel 的 1,048,576 行，后续在工作表 ${further.join("、")}`] : []),
      ...(linksLeftOut > 0 ? [`超出 Excel 每表 65,530 个链接，${linksLeftOut} 个网址为纯文本`] : []),
      ...(textsCut > 0 ? [`${textsCut} 处文字超出 Excel 的 32,767 字，已截断`] : []),
    ];
  },
  passedOver: (folder, endings) =>
    `${folder}：跳过了其他文件（${[...endings].map(([ending, n]) => `${ending || "无扩展名"} ${n} 个`).join("，")}）`,
  progress: (done, of) => `${done}/${of}`,
  summary: ({ files, failed, bare, figures }) =>
    `${files} 个文件：${figures} 个数据${bare > 0 ? `；${bare} 个文件没有数据` : ""}${failed > 0 ? `；${failed} 个无法读取` : ""}`,
};

const SHOWN = 20;

function problem({ line, reason, detail }: Problem): string {
  switch (reason) {
    case "notOurs":
      return "不是数摘的资料库，或不完整";
    case "newer":
      return `由更新的版本（${detail}）写出，请先更新 shuzhai`;
    case "noJson":
      return `第 ${line} 行不是 JSON：${detail}`;
    case "unknownRecord":
      return `第 ${line} 行：无法识别的记录“${detail}”`;
    case "badRecord":
      return `第 ${line} 行：${detail}`;
    case "twice":
      return `第 ${line} 行：记录 ${detail} 重复`;
    case "noSource":
      return `第 ${line} 行：缺少来源 ${detail}`;
    case "cut":
      return `文件在第 ${line} 行之后中断`;
  }
}

function change(one: SheetChange): string {
  switch (one.is) {
    case "cell":
      return `第 ${one.row} 行，${one.column}：${one.before ?? "（空）"} → ${one.after ?? "（空）"}`;
    case "rowGone":
      return `记录 ${one.recordId} 被删除`;
    case "rowNew":
      return `第 ${one.row} 行是新增的`;
    case "columnGone":
      return `列 ${one.column} 被删除`;
    case "columnNew":
      return `列 ${one.column} 是新增的`;
    case "sheetGone":
      return "工作表 数据 被删除";
  }
}
