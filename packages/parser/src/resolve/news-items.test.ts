import { expect, test } from "vitest";
import { figuresIn } from "../testing/notation";

test("each item of broadcast news has its own place and time", () => {
  expect(
    figuresIn(
      "《新闻联播》 (20230611)\n本期节目主要内容：\n<p><strong>1月宁波港吞吐量增长</strong></p><p>据海关统计，今年1月，宁波港集装箱吞吐量285万标箱，同比增长15.5%。</p><p><strong>国家下达中央投资50亿元</strong></p><p>计划吸纳12万农村低收入群体参与务工。</p><p><strong>美国5月失业率上升</strong></p><p>5月美国失业率为3.7%。剔除食品的核心CPI同比上涨5.3%。</p>",
      {},
    ),
  ).toEqual([
    "宁波港集装箱吞吐量 level 2850000标箱 2023-01 宁波市 actual",
    "宁波港集装箱吞吐量 growth 15.5% 2023-01 宁波市 actual",
    "国家下达中央投资 level 5000000000元 2023 ? actual",
    "吸纳农村低收入群体 level 120000人 2023 ? target",
    "美国失业率 level 3.7% 2023-05 美国 actual",
    "核心CPI growth 5.3% 2023-05 美国 actual",
  ]);
});
