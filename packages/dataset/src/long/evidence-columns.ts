import { periodCode } from "../periods/code";
import type { FigureRecord } from "../records/figure-record";
import type { Cell } from "../tables/table";
import { column, orNull } from "./column";
import { FIELD, MODALITY } from "./labels";

/** Where it stands, so that every row leads back to its sentence, and how sure the reading is. */
export const EVIDENCE_COLUMNS = [
  column("sentence", "原句", "Sentence of the report", "text", ({ sentence }) => oneLine(sentence)),
  column("start", "起始位置", "Offset in the readable text, UTF-16", "integer", ({ figure }) =>
    String(figure.span.start),
  ),
  column("end", "结束位置", "End offset, exclusive", "integer", ({ figure }) => String(figure.span.end)),
  column("source_title", "来源标题", "Title of the page or file", "text", ({ source }) => source.title),
  column("source_url", "来源网址", "Address", "text", ({ source }) => orNull(source.url)),
  column("published", "发布日期", "Date that the page gives itself", "date", ({ source }) => source.published),
  column("accessed", "访问日期", "Date of capture", "date", ({ source }) => source.accessed.slice(0, 10)),
  column("confidence", "置信度", "Which attributes the sentence states, which are implied", "text", confidence),
  column("remarks", "备注", "遮蔽, 未定, 区间, notes", "text", remarks),
  column("edited", "修改前", "What a person corrected, as the parser had read it", "text", beforeEdits),
  column("document_title", "文档标题", "Title of the report within the page", "text", ({ document }) => document.title),
  column("report_year", "报告年份", "Year that the report looks back on", "integer", ({ document }) => {
    return document.reviewYear === null ? null : String(document.reviewYear);
  }),
  column("doc_sha256", "文本哈希", "SHA-256 of the readable text", "code", ({ source }) => source.hash),
  column("parser_version", "解析版本", "Version of the parser", "code", ({ parserVersion }) => parserVersion),
];

const GROUNDS = ["indicator", "period", "locality", "modality"] as const;

/** 明示: the sentence says it all. 推断: what was taken from section or document. 核定: what a person set. */
function confidence({ figure, edited }: FigureRecord): Cell {
  const implied = GROUNDS.filter((field) => !edited.includes(field) && figure.evidence[field]?.basis === "implied");
  const parts = [
    implied.length > 0 ? `推断:${names(implied)}` : "明示",
    edited.length > 0 ? `核定:${names(edited)}` : null,
  ];
  return parts.filter(Boolean).join("; ");
}

function remarks({ figure, note }: FigureRecord): Cell {
  const { quantity, period, locality } = figure;
  const words = [
    quantity.masked && "遮蔽",
    quantity.upper !== undefined && "区间",
    quantity.value?.includes("/") && `分数${quantity.value}`,
    !period && "期间未定",
    !locality && "地区未定",
    figure.method?.join("、"),
    note.trim(),
  ];
  return orNull(words.filter(Boolean).join("; "));
}

function beforeEdits({ reading, edited }: FigureRecord): Cell {
  const read: Record<(typeof edited)[number], () => string> = {
    indicator: () => reading.indicator.name,
    quantity: () => reading.quote,
    period: () => (reading.period ? periodCode(reading.period) : "未定"),
    locality: () => reading.locality?.name ?? "未定",
    modality: () => MODALITY[reading.modality],
    project: () => reading.project ?? "未定",
  };
  return orNull(edited.map((field) => `${FIELD[field]}=${read[field]()}`).join("; "));
}

function names(fields: FigureRecord["edited"]): string {
  return fields.map((field) => FIELD[field]).join("、");
}

/** A hard-wrapped sentence in one cell and one line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
