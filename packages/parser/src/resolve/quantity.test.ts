import { describe } from "vitest";
import { atLeast, growth, level, over, target, under } from "../testing/expected";
import { reads } from "../testing/notation";

describe("以上 is more in an actual, the least in a target", () => {
  reads("全年新增就业[[3000人]]以上。", [over(level("新增就业", "3000人"))]);
  reads("力争新增就业[[3000人]]以上。", [target(atLeast(level("新增就业", "3000人")))]);
  reads("力争一般性支出压减[[5%]]以上。", [target(atLeast(growth("一般性支出", -5)))]);
});

describe("a unit that only the noun gives", () => {
  reads("接待游客超[[300万]]。", [over(level("接待游客", "3000000人"))]);
  reads("专项债券额度[[12亿]]。", [level("专项债券额度", "1200000000元")]);
  reads("大病保险参保人数[[5830]]，选缴率达[[97.2%]]。", [
    level("大病保险参保人数", "5830人"),
    level("大病保险选缴率|选缴率", "97.2%"),
  ]);
  reads("公众安全感满意率达[[98.6分]]。", [level("公众安全感满意率", "98.6分")]);
  reads("安全感指数达[[96.4]]。", [level("安全感指数", "96.4")]);
});

describe("a bound at the end of a list belongs to the last", () => {
  reads("力争复工率、复产率分别达到[[99%]]和[[85%]]以上。", [
    target(level("复工率", "99%")),
    target(atLeast(level("复产率", "85%"))),
  ]);
  reads("规上企业突破[[200家]]，亿元企业近[[30家]]。", [
    over(level("规上企业", "200家")),
    under(level("亿元企业", "30家")),
  ]);
});
