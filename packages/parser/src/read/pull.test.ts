import { describe } from "vitest";
import { change, level } from "../testing/expected";
import { reads } from "../testing/notation";

describe("pull: 拉动 gives percentage points", () => {
  reads("工业拉动GDP增长[[1.9个百分点]]。", [change("工业拉动GDP增长|工业拉动GDP|GDP", "1.9百分点")]);
  reads("汽车制造业增长[[22%]]，拉动规上工业增长[[3.4个百分点]]。", [
    { ...change("汽车制造业|汽车制造业增加值", "22%"), measure: "growth" },
    change("汽车制造业拉动规上工业增长|汽车制造业拉动规上工业|规上工业", "3.4百分点"),
  ]);
  reads("内需对经济增长贡献率为[[65.3%]]，分别拉动消费、投资增长[[2.4个]]和[[1.3个百分点]]。", [
    level("内需对经济增长贡献率|内需对经济增长的贡献率", "65.3%"),
    change("拉动消费增长|内需拉动消费增长|拉动消费|消费", "2.4百分点"),
    change("拉动投资增长|内需拉动投资增长|拉动投资|投资", "1.3百分点"),
  ]);
});
