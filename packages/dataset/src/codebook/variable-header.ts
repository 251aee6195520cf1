import { type Measure, unitOf } from "@shuzhai/core";
import type { CodebookVariable } from "./codebook";
import { indicatorNamed, usualUnit } from "./named-indicator";

const MEASURES: [RegExp, Measure][] = [
  [/(同比)?(增速|增长率|增幅|增长)$/, "growth"],
  [/(位次|排名)$/, "rank"],
  [/完成率$/, "completion"],
  [/(占比|比重)$/, "share"],
];

/**
 * What a header of a panel wants: 地区生产总值(亿元) a level, 地区生产总值增速目标(%) the target of a growth; the form in
 * which our own panels are written. A name that the registry has only as a whole (人口自然增长率) is not taken apart.
 */
export function variableOfHeader(header: string): Omit<CodebookVariable, "id"> {
  const match = /^(.*?)\s*[(（]\s*([^()（）]+?)\s*[)）]$/.exec(header.trim());
  const unit = match && unitOf(match[2]!) ? match[2]! : null;
  let name = unit ? match![1]! : header.trim();
  const target = name.endsWith("目标") && name.length > 2;
  if (target) name = name.slice(0, -2);
  const found = MEASURES.find(([words]) => words.test(name) && name.replace(words, "") !== "");
  const stem = found && indicatorNamed(name.replace(found[0], ""));
  const whole = indicatorNamed(name);
  const apart = stem && (stem.id !== undefined || whole.id === undefined) ? found : undefined;
  const indicator = apart ? stem! : whole;
  const measure = apart?.[1] ?? "level";
  return { indicator, measure, modality: target ? "target" : "actual", unit: unit ?? usualUnit(indicator, measure) };
}
