/**
 * Divisions from province to county, in force and historical, as the compact tables that `@shuzhai/core` reads.
 *
 *     node tooling/registries/divisions.mjs <areacodes.csv>
 *
 * Source: result.csv of yescallop/areacodes (CC0): code, province, prefecture, name, level, status, first year,
 * year of the change, codes that followed. A code followed by a year in brackets took over a part of the territory
 * in that year; one without took over the rest when the division ended.
 */
import { readFileSync } from "node:fs";
import { series } from "./series.mjs";
import { readPlainCsv } from "./source.mjs";
import { writeTable } from "./table.mjs";

const LEVELS = { 省级: /^\d\d0000$/, 地级: /^\d\d(?!00)\d\d00$/, 县级: /^\d{4}(?!00)\d\d$/ };

const rows = readPlainCsv(readFileSync(process.argv[2], "utf8")).map(
  ([code, , prefecture, name, level, status, from, to, followers]) => {
    if (!LEVELS[level]?.test(code)) throw new Error(`${code} ${name}: the code does not say its level`);
    const followed = followers ? followers.split(";") : [];
    return {
      code,
      name,
      ofProvince: prefecture === "直辖",
      inForce: status === "在用",
      from: Number(from),
      to: Number(to),
      heirs: followed.filter((one) => !one.includes("[")),
      parts: followed.filter((one) => one.includes("[")).map((one) => one.replace(/\[(\d+)\]/, "@$1")),
    };
  },
);

const prefectures = new Set(rows.filter((row) => /[1-9]\d?00$/.test(row.code)).map((row) => row.code.slice(0, 4)));
for (const { code, name, ofProvince } of rows.filter((row) => !row.code.endsWith("00")))
  if (prefectures.has(code.slice(0, 4)) === ofProvince)
    throw new Error(`${code} ${name}: the code does not say its parent`);

/** what the last two digits of a county's code say of its name */
const KINDS = [
  { first: 1, end: "区" },
  { first: 21, end: "县" },
  { first: 81, end: "市" },
];

/** one line a province or prefecture, `3301杭州市b…`; those whose counties belong to the province have no name: `4690a…` */
function inForce() {
  const now = rows.filter((one) => one.inForce).sort((a, b) => a.code.localeCompare(b.code));
  return [...Map.groupBy(now, ({ code }) => code.slice(0, code.endsWith("0000") ? 2 : 4))]
    .map(([prefix, group]) => {
      const own = group.find(({ code }) => code.endsWith("00"));
      const year = own && own.from !== 1981 ? String(own.from % 100).padStart(2, "0") : "";
      const counties = group.filter((one) => one !== own);
      const entries = counties.map(({ code, name, from }) => ({ number: Number(code.slice(4)), name, from }));
      return prefix + (own?.name ?? "") + year + series(KINDS, entries, own?.from);
    })
    .join("\n");
}

/** one line a row that ended: code, name, first and last year, codes that followed; then the parts that passed to others */
function ended() {
  return rows
    .filter((row) => !row.inForce || row.parts.length > 0)
    .map((row) => {
      const parts = row.parts.map((part) => ` ${part}`).join("");
      return row.inForce
        ? `${row.code}${parts}`
        : `${row.code} ${row.name} ${row.from} ${row.to} ${row.heirs.join(",")}${parts}`;
    })
    .join("\n");
}

const source = "yescallop/areacodes (CC0)";
writeTable("localities/generated/in-force.ts", "IN_FORCE", inForce(), source);
writeTable("localities/generated/ended.ts", "ENDED", ended(), source);
