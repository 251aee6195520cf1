import { registriesVersion } from "@shuzhai/core/registries";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { csv } from "../delimited/csv";
import { LONG_COLUMNS, longTable } from "../long/long-table";
import { capture, GROWTH, SOURCE } from "../samples/captures";
import { collected, inBatches } from "../streams/output";
import { writeBundle } from "./write-bundle";

const TABLE = longTable([capture(1), capture(2, GROWTH), capture(3)], [SOURCE]);
const provenance = { parserVersions: ["0.1.0"], made: "2022-05-06T07:08:09Z" };

async function bundle(running = {}) {
  const output = collected();
  const content = {
    columns: LONG_COLUMNS,
    rows: inBatches(TABLE.rows, 2),
    sources: () => [SOURCE],
    further: { choices: TABLE },
  };
  const written = await writeBundle(content, output, { name: "figures", provenance, ...running });
  return { written, bytes: output.bytes() };
}

describe("writeBundle", () => {
  it("puts the data, what reads it, what it means and where it comes from into one zip", async () => {
    const { written, bytes } = await bundle();
    const files = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const);
    expect(written).toEqual({ ok: true, rows: 3 });
    expect(files.map(([name]) => name)).toEqual([
      ...[
        "figures.csv",
        "figures.choices.csv",
        "figures.do",
        "figures.R",
        "figures.py",
        "figures.dictionary.csv",
        "figures.sources.csv",
      ],
      ...["figures.gbt7714.txt", "figures.bib", "figures.csl.json"],
    ]);
    const text = Object.fromEntries(files);
    expect(text["figures.csv"]).toBe(csv(TABLE, { headers: "id" }).slice(1));
    expect(text["figures.do"]).toContain('import delimited using `"figures.csv"\'');
    expect(text["figures.dictionary.csv"]).toContain(registriesVersion());
    expect(text["figures.sources.csv"]).toContain(`"${SOURCE.hash}"`);
    expect(text["figures.gbt7714.txt"]).toContain(SOURCE.title);
    expect(JSON.parse(text["figures.csl.json"]!)).toHaveLength(1);
  });

  it("ends when it is told to", async () => {
    const abort = new AbortController();
    const { written } = await bundle({ signal: abort.signal, progress: () => abort.abort() });
    expect(written).toEqual({ ok: false, reason: "cancelled", rows: 2 });
  });
});
