import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STAGES } from "./stage";
import { canFollow, compareStages, furthestStage } from "./stage-order";

describe("the order of stages", () => {
  it("goes from the idea to operation", () => {
    expect([...STAGES].sort(compareStages)).toEqual(
      "在谈 谋划 前期 签约 决策 落地 供地 入库 开工 在建 续建 竣工 投产 运营".split(" "),
    );
  });
  it.each([
    ["签约", "开工", true],
    ["签约", "决策", true],
    ["决策", "签约", true],
    ["开工", "入库", true],
    ["入库", "开工", true],
    ["在建", "续建", true],
    ["投产", "竣工", true],
    ["开工", "签约", false],
    ["竣工", "在建", false],
    ["运营", "谋划", false],
  ] as const)("%s, then %s: %s", (earlier, later, possible) => {
    expect(canFollow(earlier, later)).toBe(possible);
  });
  it("lets every stage stay, and never forbids both orders of two", () => {
    const stage = fc.constantFrom(...STAGES);
    fc.assert(fc.property(stage, stage, (a, b) => canFollow(a, a) && (canFollow(a, b) || canFollow(b, a))));
  });
  it("knows the furthest", () => {
    expect(furthestStage(["签约", "竣工", "开工"])).toBe("竣工");
    expect(furthestStage([])).toBeUndefined();
  });
});
