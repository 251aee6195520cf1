import { FIELD } from "../long/labels";
import type { Column, Table } from "../tables/table";
import type { Merged } from "./merge-libraries";

const COLUMNS: Column[] = [
  { id: "record_id", zh: "记录编号", en: "Capture", type: "code" },
  { id: "source_title", zh: "来源标题", en: "Title of the source", type: "text" },
  { id: "quote", zh: "原文数值", en: "Number as it stands in the report", type: "text" },
  { id: "field", zh: "字段", en: "What two people set differently", type: "text" },
  { id: "kept", zh: "保留", en: "Value that was kept: the later one", type: "text" },
  { id: "dropped", zh: "舍弃", en: "Values that were not", type: "text" },
];

/** What two people set differently, and what became of it: a line a conflict. */
export function mergeReport({ library, conflicts }: Merged): Table {
  const captureOf = new Map(library.captures.map((capture) => [capture.id, capture]));
  const sourceOf = new Map(library.sources.map((source) => [source.id, source]));
  const rows = conflicts.map(({ captureId, field, kept, dropped }) => {
    const { figure, sourceId } = captureOf.get(captureId)!;
    const label = field === "collection" ? "文件夹" : FIELD[field];
    return [
      captureId,
      sourceOf.get(sourceId)?.title ?? null,
      figure.quote,
      label,
      said(kept),
      dropped.map(said).join(" | "),
    ];
  });
  return { columns: COLUMNS, rows };
}

function said(value: unknown): string {
  if (value === null) return "（空）";
  if (typeof value !== "object") return String(value);
  const { name, written, start, end } = value as {
    name?: string;
    written?: { number: string; unit: string };
    start?: string;
    end?: string;
  };
  if (name) return name;
  if (written) return written.number + written.unit;
  return start === end ? String(start) : `${start}/${end}`;
}
