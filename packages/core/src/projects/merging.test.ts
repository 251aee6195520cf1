import { describe, expect, it } from "vitest";
import { mergeMentions } from "./merge-mentions";
import { projectSchema, type SourcedMention } from "./project";
import type { ProjectMention } from "./project-mention";
import { suggestMerges } from "./suggest-merges";

const yuan = (value: string) => ({
  value,
  unit: "元",
  bound: "exact" as const,
  written: { number: value, unit: "元" },
});
const CHANGSHAN = { name: "常山县", code: "330822" };
const YONGKANG = { name: "永康市", code: "330784" };

function mention(source: string, name: string, more: Partial<ProjectMention> = {}): SourcedMention {
  return {
    source,
    mention: { id: `${name}@${source}`, name, spans: [], stages: [], locality: null, document: 0, ...more },
  };
}
const suggested = (...mentions: SourcedMention[]) =>
  suggestMerges(mentions).map((one) => [one.mentions.map((ref) => ref.id).join(" = "), one.score, ...one.reasons]);

describe("suggestMerges", () => {
  it("suggests names that differ only in generic words", () => {
    expect(suggested(mention("a", "小乔科技项目"), mention("b", "小乔（浙江）智能制造产业园"))).toEqual([
      ["小乔科技项目@a = 小乔（浙江）智能制造产业园@b", 0.6, "sameCore"],
    ]);
  });
  it("is surer with the same amount and place", () => {
    expect(
      suggested(
        mention("a", "云岭光电项目", { investment: yuan("500000000"), locality: CHANGSHAN }),
        mention("b", "云岭光电基地", {
          investment: yuan("500000000"),
          locality: { name: "白石镇", code: "330822104" },
        }),
      ),
    ).toEqual([["云岭光电项目@a = 云岭光电基地@b", 0.9, "sameCore", "sameInvestment", "samePlace"]]);
  });
  it("suggests a short name beside a longer one, with less weight", () => {
    expect(suggested(mention("a", "大禾"), mention("b", "大禾热磁半导体"))).toEqual([
      ["大禾@a = 大禾热磁半导体@b", 0.35, "coreBegins"],
    ]);
  });
  it("suggests one name in several documents once", () => {
    expect(suggested(mention("a", "云岭水库"), mention("b", "云岭水库"), mention("c", "云岭水库"))).toEqual([
      ["云岭水库@a = 云岭水库@b = 云岭水库@c", 0.9, "sameName"],
    ]);
  });
  it("suggests nothing across parts, places or amounts that differ", () => {
    expect(suggested(mention("a", "大禾二期"), mention("b", "大禾三期"))).toEqual([]);
    expect(
      suggested(mention("a", "云岭水库", { locality: CHANGSHAN }), mention("b", "云岭水库", { locality: YONGKANG })),
    ).toEqual([]);
    expect(
      suggested(
        mention("a", "云岭光电项目", { investment: yuan("500000000") }),
        mention("b", "云岭光电基地", { investment: yuan("1000000000") }),
      ),
    ).toEqual([]);
    expect(suggested(mention("a", "云岭水库"), mention("b", "白岩水库"))).toEqual([]);
  });
  it("takes stages that cannot follow each other as a doubt", () => {
    const at = (stage: "竣工" | "签约" | "开工" | "谋划") => ({ stage, modality: "actual" as const });
    expect(
      suggested(
        mention("a", "云岭光电项目", { stages: [at("竣工"), at("谋划")] }),
        mention("b", "云岭光电基地", { stages: [at("开工")] }),
      ),
    ).toEqual([["云岭光电项目@a = 云岭光电基地@b", 0.4, "sameCore"]]);
  });
});

describe("mergeMentions", () => {
  it("keeps every name, stage and amount with who states it", () => {
    const signed = mention("2021", "小乔科技项目", {
      investment: yuan("300000000"),
      stages: [
        { stage: "签约", modality: "actual", period: { start: "2021", end: "2021", grain: "year", kind: "stock" } },
      ],
      locality: CHANGSHAN,
    });
    const running = mention("2023", "小乔产业园", {
      investment: yuan("350000000"),
      stages: [
        { stage: "开工", modality: "actual", period: { start: "2022", end: "2022", grain: "year", kind: "stock" } },
        { stage: "投产", modality: "target" },
      ],
      locality: { name: "白石镇", code: "330822104" },
      industry: "装备制造",
    });
    const merged = mergeMentions("p1", "小乔智造", [running, signed]);
    const [late, early] = [
      { source: "2023", id: "小乔产业园@2023" },
      { source: "2021", id: "小乔科技项目@2021" },
    ];
    expect(merged).toEqual({
      id: "p1",
      name: "小乔智造",
      names: ["小乔产业园", "小乔科技项目", "小乔智造"],
      mentions: [late, early],
      stages: [
        { ...signed.mention.stages[0], mention: early },
        { ...running.mention.stages[0], mention: late },
        { stage: "投产", modality: "target", mention: late },
      ],
      stage: "开工",
      investments: [
        { quantity: yuan("350000000"), mention: late },
        { quantity: yuan("300000000"), mention: early },
      ],
      locality: { name: "白石镇", code: "330822104" },
      industry: "装备制造",
    });
    expect(projectSchema.safeParse(merged).success).toBe(true);
  });
  it("names no place that the mentions do not share", () => {
    const merged = mergeMentions("p2", "环城路", [
      mention("a", "环城路", { locality: CHANGSHAN }),
      mention("b", "环城路", { locality: YONGKANG }),
    ]);
    expect(merged.locality).toBeNull();
    expect(merged.stage).toBeNull();
  });
});
