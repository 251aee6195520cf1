import { registriesVersion } from "@shuzhai/core/registries";
import type { Provenance } from "../provenance/provenance";
import type { Column, Table } from "../tables/table";

const COLUMNS: Column[] = [
  { id: "id", zh: "变量", en: "Name in files for programs", type: "code" },
  { id: "header", zh: "列名", en: "Chinese header", type: "text" },
  { id: "type", zh: "类型", en: "Type", type: "text" },
  { id: "about", zh: "说明", en: "What it holds", type: "text" },
];

const TYPES: Record<Column["type"], string> = {
  text: "文本",
  code: "代码（文本）",
  decimal: "数值",
  integer: "整数",
  date: "日期",
};

/** The data dictionary of a table: a line a column, then how the file was made. */
export function dictionary(columns: Column[], { parserVersions, made }: Provenance): Table {
  const rows = columns.map(({ id, zh, en, type }) => [id, zh, TYPES[type], en]);
  const versions = parserVersions.join(", ");
  return {
    columns: COLUMNS,
    rows: [
      ...rows,
      [null, "空单元格", null, "Empty: not known. 缺失留空，不填 0 也不填 X"],
      ["parser_versions", "解析版本", null, versions],
      ["registries_version", "词表版本", null, registriesVersion()],
      ["made", "生成日期", null, made.slice(0, 10)],
    ],
  };
}
