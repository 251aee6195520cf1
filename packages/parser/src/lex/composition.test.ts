import { describe } from "vitest";
import { share } from "../testing/expected";
import { reads, readsNothing } from "../testing/notation";

describe("a composition: one figure a part, in %", () => {
  reads("三次产业比重为[[7.3]]:[[45.2]]:[[47.5]]。", [
    share("第一产业比重|第一产业占比", 7.3),
    share("第二产业比重|第二产业占比", 45.2),
    share("第三产业比重|第三产业占比", 47.5),
  ]);
  reads("三次产业结构由上年调整为[[6.1]]∶[[44]]∶[[49.9]]。", [
    share("第一产业比重|第一产业占比", 6.1),
    share("第二产业比重|第二产业占比", 44),
    share("第三产业比重|第三产业占比", 49.9),
  ]);
  reads("三次产业增加值比例为[[6.0]]:[[64.3]]:[[29.7]]。", [
    share("第一产业比重|第一产业增加值比例|第一产业增加值比重|第一产业占比", "6.0%"),
    share("第二产业比重|第二产业增加值比例|第二产业增加值比重|第二产业占比", 64.3),
    share("第三产业比重|第三产业增加值比例|第三产业增加值比重|第三产业占比", 29.7),
  ]);
  readsNothing("服务时间为8:30至17:00。");
});
