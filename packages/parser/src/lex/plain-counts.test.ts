import { describe } from "vitest";
import { level, over } from "../testing/expected";
import { reads, readsNothing } from "../testing/notation";

describe("numerals in Chinese characters that are amounts", () => {
  reads("招聘[[十几名]]大学生村官。", [over(level("招聘大学生村官|大学生村官", "10名"))]);
  reads("引进[[三家]]龙头企业。", [level("引进龙头企业", "3家")]);
  reads("派驻[[两名]]科技特派员。", [level("派驻科技特派员|科技特派员", "2名")]);
  reads("栽植苗木[[五千株]]。", [level("栽植苗木", "5000株")]);
  reads("受益群众[[两万余人]]。", [over(level("受益群众", "20000人"))]);
  reads("全年减少开支[[三成]]。", [{ ...level("开支", "-30%"), measure: "growth" }]);
});

describe("numerals that list or name", () => {
  readsNothing("一是强化领导，二是压实责任，三是加强督查。");
  readsNothing("召开三类会议，健全两级联动机制。");
  readsNothing("抓好十大民生实事。");
  readsNothing("一个中心、两个基本点。");
  readsNothing("搭建四个平台，落实三项制度。");
  readsNothing("一方面抓生产，一方面抓安全。");
});
