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

/** one line a prefecture: its own entry, then its counties with the last two digits of their codes; 1981 is not written */
function inForce() {
  const lines = [];
  for (const row of rows.filter((one) => one.inForce).sort((a, b) => a.code.localeCompare(b.code))) {
    const prefix = row.code.slice(0, 4);
    const entry = row.from === 1981 ? row.name : row.name + String(row.from % 100).padStart(2, "0");
    if (row.code.endsWith("0000")) lines.push(`${row.code.slice(0, 2)} ${entry}`);
    else if (row.code.endsWith("00")) lines.push(`${prefix} ${entry}`);
    else if (lines.at(-1).startsWith(`${prefix} `)) lines.push(`${lines.pop()} ${row.code.slice(4)}${entry}`);
    else lines.push(`${prefix} - ${row.code.slice(4)}${entry}`);
  }
  return lines.join("\n");
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
