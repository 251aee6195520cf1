import { describe } from "vitest";
import { growth, level, share } from "../testing/expected";
import { reads, readsNothing } from "../testing/notation";

describe("part: a composition's numbers are the shares of a whole", () => {
  reads("三次产业比例为[[10.3]]∶[[42.6]]∶[[47.1]]。", [
    share("第一产业比重|第一产业占比", 10.3),
    share("第二产业比重|第二产业占比", 42.6),
    share("第三产业比重|第三产业占比", 47.1),
  ]);
  reads("地方经济与央属经济比重为[[35.2]]：[[64.8]]。", [
    share("地方经济比重|地方经济占比|地方经济", 35.2),
    share("央属经济比重|央属经济占比|央属经济", 64.8),
  ]);
  reads("一二三产业结构调整为[[5.4]]：[[41.2]]：[[53.4]]，服务业占比首次过半。", [
    share("第一产业比重|第一产业占比", 5.4),
    share("第二产业比重|第二产业占比", 41.2),
    share("第三产业比重|第三产业占比", 53.4),
  ]);
  reads("全年地区生产总值[[412.3亿元]]，增长[[6.1%]]，三次产业结构为[[9.1]]:[[40.5]]:[[50.4]]。", [
    level("地区生产总值", "41230000000元"),
    growth("地区生产总值", 6.1),
    share("第一产业比重|第一产业占比", 9.1),
    share("第二产业比重|第二产业占比", 40.5),
    share("第三产业比重|第三产业占比", 50.4),
  ]);
  readsNothing("会议于9:30开始，16:45结束。");
});
