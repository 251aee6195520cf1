import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allIndicators, indicatorById } from "./all";
import { INDICATOR_CATEGORIES } from "./categories";
import { findIndicator } from "./find";
import { normalizeName } from "./normalize";
import { indicatorsOf } from "./rows";

const names = allIndicators().flatMap((indicator) =>
  [indicator.name, ...indicator.aliases].map((name) => ({ name, indicator })),
);

describe("the registry", () => {
  test("is read row by row, none left out", () => {
    const row = "ind_output 亿元 sf+: 工业总产值 工业产值 全部~";
    expect(indicatorsOf("industry", `\n${row}\n`)).toEqual([indicatorById("ind_output")]);
    const files = readdirSync(new URL("./registry/", import.meta.url));
    const lines = files.flatMap((file) =>
      readFileSync(new URL(`./registry/${file}`, import.meta.url), "utf8").split("\n"),
    );
    expect(lines.filter((line) => /^(?!export )\w/.test(line))).toHaveLength(allIndicators().length);
  });

  test("holds rows that are complete", () => {
    const broken = allIndicators().filter(
      (i) =>
        !/^[a-z][a-z0-9_]*$/.test(i.id) ||
        !/\p{Script=Han}/u.test(i.name) ||
        !i.unit ||
        !i.dimension ||
        !(i.category in INDICATOR_CATEGORIES) ||
        !["standard", "admin"].includes(i.kind) ||
        !["flow", "stock", "rate"].includes(i.flow) ||
        !["up", "down", "none"].includes(i.direction),
    );
    expect(broken).toEqual([]);
  });

  test("has some indicators in every category, more than 350 in all", () => {
    const used = new Set(allIndicators().map(({ category }) => category));
    expect(Object.keys(INDICATOR_CATEGORIES).filter((category) => !used.has(category))).toEqual([]);
    expect(allIndicators().length).toBeGreaterThan(350);
  });

  test("gives every indicator an id of its own", () => {
    const ids = allIndicators().map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test("lets no name or alias be claimed twice, by two or by one", () => {
    const owners = new Map<string, string[]>();
    for (const { name, indicator } of names) {
      const key = normalizeName(name);
      owners.set(key, [...(owners.get(key) ?? []), indicator.id]);
    }
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  test("finds every indicator by its name and by each alias", () => {
    const lost = names.filter(({ name, indicator }) => findIndicator(name)?.indicator.id !== indicator.id);
    expect(lost.map(({ name, indicator }) => [indicator.id, name])).toEqual([]);
  });
});
