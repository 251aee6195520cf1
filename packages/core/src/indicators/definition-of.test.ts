import { describe, expect, test } from "vitest";
import { allIndicators } from "./all";
import { definitionOf } from "./definition-of";

const definitions = allIndicators().map(({ id }) => ({ id, defined: definitionOf(id) }));

describe("definitionOf", () => {
  test("gives English name, definition, neighbours and standard name", () => {
    expect(definitionOf("fixed_asset_investment")).toEqual({
      id: "fixed_asset_investment",
      en: "Fixed asset investment",
      definition: "一定时期建造和购置固定资产的工作量和费用",
      definitionEn: "Value of work done and cost paid in a period to build and buy fixed assets",
      notToConfuse: expect.arrayContaining(["new_fai", "ind_investment"]),
      standardName: "固定资产投资（不含农户）",
    });
  });

  test("knows no other id", () => {
    expect(definitionOf("no_such_indicator")).toBeNull();
    expect(definitionOf("constructor")).toBeNull();
  });

  test("defines every indicator in one sentence of each language", () => {
    const broken = definitions.filter(
      ({ defined }) =>
        !defined ||
        !/^[“A-Z0-9]/.test(defined.en) ||
        !/\p{Script=Han}/u.test(defined.definition) ||
        /。/.test(defined.definition) ||
        !/^[“A-Z]/.test(defined.definitionEn) ||
        /\p{Script=Han}/u.test(defined.definitionEn + defined.en),
    );
    expect(broken).toEqual([]);
  });

  test("gives no two indicators the same English name", () => {
    const names = definitions.map(({ defined }) => defined?.en);
    expect(names.filter((en, at) => names.indexOf(en) !== at)).toEqual([]);
  });

  test("names neighbours that exist, both ways, and never oneself", () => {
    const wrong = definitions.flatMap(({ id, defined }) =>
      (defined?.notToConfuse ?? [])
        .filter((other) => other === id || !definitionOf(other)?.notToConfuse.includes(id))
        .map((other) => [id, other]),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ["general_budget_revenue", "fiscal_revenue_total", "township_fiscal_budget_revenue"],
    ["income_urban", "income_rural"],
    ["export_value", "import_value"],
    ["deposits", "loans"],
    ["scale_ind_va", "ind_va"],
    ["promo_capital_in_place", "signed_capital"],
    ["resident_population", "registered_population"],
    ["registered_unemployment", "surveyed_unemployment"],
    ["birth_rate", "death_rate"],
    ["npc_proposals", "cppcc_proposals"],
  ])("%s must not be confused with %s", (id, ...others) =>
    expect(definitionOf(id)?.notToConfuse).toEqual(expect.arrayContaining(others)),
  );
});
