import { describe, expect, test } from "vitest";
import { allIndicators } from "./all";
import { INDICATOR_CATEGORIES } from "./categories";
import { findIndicator } from "./find";
import { normalizeName } from "./normalize";

const names = allIndicators().flatMap((indicator) =>
  [indicator.name, ...indicator.aliases].map((name) => ({ name, indicator })),
);

describe("the registry", () => {
  test("holds rows that are complete", () => {
    const broken = allIndicators().filter(
      (i) =>
        !/^[a-z][a-z0-9_]*$/.test(i.id) ||
        !i.name ||
        !i.en ||
        i.dimension === undefined ||
        !(i.category in INDICATOR_CATEGORIES) ||
        !["standard", "admin"].includes(i.kind) ||
        !["flow", "stock", "rate"].includes(i.flow) ||
        !["up", "down", "none"].includes(i.direction) ||
        !/\p{Script=Han}/u.test(i.definition) ||
        !/^[A-Z]/.test(i.definitionEn) ||
        /\p{Script=Han}/u.test(i.definitionEn + i.en),
    );
    expect(broken).toEqual([]);
  });

  test("gives every indicator an id of its own", () => {
    const ids = allIndicators().map((i) => i.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test("lets no name or alias be claimed by two", () => {
    const owners = new Map<string, Set<string>>();
    for (const { name, indicator } of names) {
      const key = normalizeName(name);
      owners.set(key, (owners.get(key) ?? new Set()).add(indicator.id));
    }
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([key, ids]) => [key, ...ids])).toEqual([]);
  });

  test("finds every indicator by its name and by each alias", () => {
    const lost = names.filter(({ name, indicator }) => findIndicator(name)?.indicator.id !== indicator.id);
    expect(lost.map(({ name, indicator }) => [indicator.id, name])).toEqual([]);
  });
});
