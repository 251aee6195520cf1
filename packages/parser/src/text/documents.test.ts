import { describe, expect, test } from "vitest";
import { parse } from "../parse";

const documents = (text: string) =>
  parse(text).documents.map(({ title, locality, reviewYear, planYear, kind }) => [
    title,
    locality?.name ?? null,
    reviewYear,
    planYear,
    kind,
  ]);
/** Enough prose that what follows is a document of its own. */
const PROSE = "全县上下攻坚克难，扎实推进各项工作，经济社会发展取得新的成效。".repeat(12);

describe("one document", () => {
  test("a work report: the title's year is planned, the year before reviewed", () => {
    expect(
      documents("2019年云溪县政府工作报告\n各位代表：现在，我代表县人民政府向大会作报告。\n全年财政收入5亿元。"),
    ).toEqual([["2019年云溪县政府工作报告", "云溪县", 2018, 2019, "work-report"]]);
  });
  test("the day on which a report was given is sure, the day of uploading is none", () => {
    expect(
      documents(
        "云溪县政府工作报告\n发布时间：2025-07-08\n——2018年2月27日在云溪县第十六届人民代表大会第二次会议上\n各位代表：现在，我代表县人民政府向大会作报告。",
      )[0]?.slice(1),
    ).toEqual(["云溪县", 2017, 2018, "work-report"]);
  });
  test("headings tell the years best", () => {
    expect(
      documents(
        "2020年石桥乡政府工作报告\n各位代表：\n一、2018年工作回顾\n全年税收3万元。\n二、2019年工作安排\n税收4万元。",
      )[0]?.slice(2, 4),
    ).toEqual([2018, 2019]);
  });
  test("a communiqué speaks of its title's year and plans none", () => {
    expect(documents("云溪县2021年国民经济和社会发展统计公报\n初步核算，全年地区生产总值210亿元。")).toEqual([
      ["云溪县2021年国民经济和社会发展统计公报", "云溪县", 2021, null, "bulletin"],
    ]);
  });
  test("nothing said, nothing guessed", () => {
    expect(documents("财政收入增长5%。")).toEqual([[null, null, null, null, "other"]]);
  });
  test("a report of the nation", () => {
    expect(
      documents(
        "2016年国务院政府工作报告\n各位代表：\n现在，我代表国务院，向大会报告政府工作，请予审议。\n国内生产总值增长6.9%。",
      )[0]?.slice(1),
    ).toEqual(["中国", 2015, 2016, "work-report"]);
  });
  test("of a province, an autonomous region, a banner", () => {
    expect(documents("青江省2022年政府工作报告\n各位代表：向大会报告工作。")[0]?.[1]).toBe("青江省");
    expect(documents("内蒙古自治区2022年政府工作报告\n各位代表：向大会报告工作。")[0]?.[1]).toBe("内蒙古自治区");
    expect(documents("苏尼右旗2022年政府工作报告\n各位代表：向大会报告工作。")[0]?.[1]).toBe("苏尼右旗");
  });
});

describe("several documents on one page", () => {
  test("reports one after the other, each with its place and years", () => {
    const page = [
      "• 【云溪招商】2019年云溪县政府工作报告",
      `各位代表：现在，我代表县人民政府向大会作报告。${PROSE}`,
      "• 【云溪招商】2020年石桥乡政府工作报告",
      `各位代表：现在，我代表乡人民政府向大会作报告。${PROSE}`,
      "• 【云溪招商】2018年双塔镇政府工作报告",
      `各位代表：现在，我代表镇人民政府向大会作报告。${PROSE}`,
    ].join("\n");
    expect(documents(page)).toEqual([
      ["2019年云溪县政府工作报告", "云溪县", 2018, 2019, "work-report"],
      ["2020年石桥乡政府工作报告", "石桥乡", 2019, 2020, "work-report"],
      ["2018年双塔镇政府工作报告", "双塔镇", 2017, 2018, "work-report"],
    ]);
  });

  test("speeches under a headline and a byline", () => {
    const page = [
      "锚定目标不松劲 奋力夺取“开门红”",
      "县招商投资服务中心 林海明",
      `根据会议安排，现就云溪县招商引资情况作汇报。我县${PROSE}`,
      "做强特色产业 走好共富新路",
      "石桥乡 周建平",
      `今年以来，我乡${PROSE}`,
    ].join("\n");
    expect(
      documents(page).map(([title, place, , , kind]) => [title?.toString().replace(/ /g, ""), place, kind]),
    ).toEqual([
      ["锚定目标不松劲奋力夺取“开门红”", "云溪县", "speech"],
      ["做强特色产业走好共富新路", "石桥乡", "speech"],
    ]);
  });

  test("articles with a dateline", () => {
    const page = [
      "县领导调研项目建设",
      `本报讯（记者 陈晓）10月12日上午，县长一行赴石桥镇调研。${PROSE}`,
      "秋收时节话丰年",
      `本报讯（通讯员 王芳）连日来，双塔镇抢收晚稻。${PROSE}`,
    ].join("\n");
    expect(documents(page).map(([title, , , , kind]) => [title, kind])).toEqual([
      ["县领导调研项目建设", "news"],
      ["秋收时节话丰年", "news"],
    ]);
  });

  test("every character is of one document, in order", () => {
    const page = `2019年云溪县政府工作报告\n${PROSE}\n2020年石桥乡政府工作报告\n${PROSE}`;
    const spans = parse(page).documents.flatMap((document) => document.spans);
    expect(spans[0]?.start).toBe(0);
    expect(spans.at(-1)?.end).toBe(page.length);
    for (let i = 1; i < spans.length; i++) expect(spans[i]?.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
  });
});

describe("hints", () => {
  test("complete what the text does not say, for all documents or for one", () => {
    const page = `2019年云溪县政府工作报告\n${PROSE}\n2020年石桥乡政府工作报告\n${PROSE}`;
    const { documents } = parse(page, { documents: { 1: { locality: "双塔乡", reviewYear: 2017 } } });
    expect(documents.map(({ locality, reviewYear }) => [locality?.name, reviewYear])).toEqual([
      ["云溪县", 2018],
      ["双塔乡", 2017],
    ]);
  });
  test("an empty text has no figure", () => {
    expect(parse("").figures).toEqual([]);
  });
});
