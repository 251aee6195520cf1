import { ancestors, type Division, divisionByCode, type Figure, type Level } from "@shuzhai/core";
import type { FigureRecord } from "../records/figure-record";
import { rememberLast } from "../tables/remember-last";
import type { Cell } from "../tables/table";
import { column } from "./column";

/** Which place a figure speaks of, and all that it lies in. Without a code the places above it are not known. */
export const PLACE_COLUMNS = [
  column(
    "region_code",
    "地区代码",
    "GB/T 2260 code (6 digits) or statistical division code (9)",
    "code",
    ({ figure }) => {
      return figure.locality?.code ?? null;
    },
  ),
  column(
    "region_name",
    "地区名称",
    "Place that the figure speaks of",
    "text",
    ({ figure }) => figure.locality?.name ?? null,
  ),
  column("province", "省", "Province-level division", "text", (record) => nameAt("province", record)),
  column("prefecture", "市", "Prefecture-level division", "text", (record) => nameAt("prefecture", record)),
  column("county", "县", "County-level division", "text", (record) => nameAt("county", record)),
  column("township", "乡镇", "Township-level division", "text", (record) => nameAt("township", record)),
];

function nameAt(level: Level, { figure }: FigureRecord): Cell {
  return lineOf(figure).find((division) => division.level === level)?.name ?? null;
}

/** The division itself, if it is known, and its ancestors, as they were named in the figure's year. */
const lineOf = rememberLast(({ locality, period }: Figure): Pick<Division, "level" | "name">[] => {
  if (!locality?.code) return [];
  const year = period ? Number(period.end.slice(0, 4)) : undefined;
  const own =
    locality.code.length > 6
      ? { level: "township" as const, name: locality.name }
      : divisionByCode(locality.code, year);
  return [...(own ? [own] : []), ...ancestors(locality.code, year)];
});
