import { expect, it } from "vitest";
import { figuresIn } from "../testing/notation";

/** No hints: the texts themselves say of which years they speak. */
const read = (text: string) => figuresIn(text, {});

it("今年 is the year in which a report is given, where no heading says otherwise; 明年 the one after", () =>
  expect(
    read(`1962年国务院政府工作报告
去年粮食产量达到一亿四千万吨。
今年八月，拖拉机站已有五百个。
今年计划工业总产值增长百分之八。预计明年拖拉机站将达到六百个。
到一九七零年，钢产量要达到两千万吨左右。`),
  ).toEqual([
    "粮食产量 level 140000000吨 1961 中国 actual",
    "拖拉机站 level 500个 1962-08 中国 actual",
    "工业总产值 growth 8% 1962 中国 target",
    "拖拉机站 level 600个 1963 中国 target",
    "钢产量 level 20000000吨 1970 中国 target",
  ]));

it("a review under a heading with its year may be given at the year's end: 今年 is that year", () =>
  expect(
    read(`云溪县政府工作报告
一、2018年工作回顾
今年新增低保户33户。
二、2019年工作思路
新建公厕12座。`),
  ).toEqual(["新增低保户 level 33户 2018 云溪县 actual", "新建公厕 level 12座 2019 云溪县 target"]));

it("years in Chinese digits count in titles, datelines and headings", () =>
  expect(
    read(`云溪县政府工作报告
(一九八三年三月五日在云溪县第八届人民代表大会第一次会议上)
一、一九八二年工作回顾
工农业总产值达到三亿二千万元，比上年增长百分之九点一。
二、一九八三年的任务
粮食总产量达到二十万吨。`),
  ).toEqual([
    "工农业总产值 level 320000000元 1982 云溪县 actual",
    "工农业总产值 growth 9.1% 1982 云溪县 actual",
    "粮食总产量 level 200000吨 1983 云溪县 target",
  ]));

it("months and 全年 without a year are of the year that their sentence has named", () =>
  expect(
    read(`2023年云溪县国民经济和社会发展统计公报
2021年，全县接待游客300万人次，其中12月接待30万人次。
2022年新能源汽车全年产量为1100辆。`),
  ).toEqual([
    "接待游客 level 3000000人次 2021 云溪县 actual",
    "接待游客 level 300000人次 2021-12 云溪县 actual",
    "新能源汽车产量 level 1100辆 2022 云溪县 actual",
  ]));
