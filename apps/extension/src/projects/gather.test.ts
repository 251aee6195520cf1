import { type ProjectMention, STAGES } from "@shuzhai/core";
import { expect, it } from "vitest";
import { zh } from "../i18n/zh";
import { rowOf } from "../library/row";
import { captureOf, figureOf } from "../testing/captures";
import { commonName, gather, suggest } from "./gather";
import { PHASES, phaseOf } from "./phases";

const COUNTY = { name: "云岫县" };
const mention = (name: string, stage: "签约" | "开工" | "投产", year: string): ProjectMention => ({
  id: `p-${name}`,
  name,
  spans: [],
  stages: [{ stage, modality: "actual", period: { start: year, end: year, grain: "year", kind: "flow" } }],
  locality: COUNTY,
  document: 0,
});
const row = (number: number, sourceId: string, project: ProjectMention | null, given?: string) =>
  rowOf(
    captureOf(number, figureOf("30.44亿元"), {
      sourceId,
      ...(project && { project }),
      edits: given === undefined ? {} : { project: given },
    }),
    undefined,
    zh,
  );

const signed = mention("云岭光电项目", "签约", "2021");
const begun = mention("云岭光电项目", "开工", "2022");
const running = mention("云岭光电产业园", "投产", "2023");
const told = (rows: ReturnType<typeof row>[]) =>
  gather(rows).map(({ project, rows }) => [project.name, project.stage, rows.map(({ id }) => Number(id.slice(-2)))]);

it("leaves projects of one name in two sources apart, and suggests them", () => {
  const rows = [row(1, "a", signed), row(2, "a", signed), row(3, "b", begun), row(4, "c", null)];
  expect(told(rows)).toEqual([
    ["云岭光电项目", "签约", [1, 2]],
    ["云岭光电项目", "开工", [3]],
  ]);
  const [first, ...more] = suggest(gather(rows), new Set());
  expect([first!.gathered.length, first!.reasons, more]).toEqual([2, ["sameName"], []]);
  expect(suggest(gather(rows), new Set([first!.key]))).toEqual([]);
});

it("puts together what a person gave one name, with its stages in their order", () => {
  const rows = [row(3, "c", running, "云岭光电"), row(1, "a", signed, "云岭光电"), row(2, "b", begun, "云岭光电")];
  const [{ project, given }] = gather(rows) as [ReturnType<typeof gather>[0]];
  expect([project.name, project.stage, given]).toEqual(["云岭光电", "投产", true]);
  expect(project.stages.map(({ stage, period }) => [period!.end, stage])).toEqual([
    ["2021", "签约"],
    ["2022", "开工"],
    ["2023", "投产"],
  ]);
  expect(suggest(gather(rows), new Set())).toEqual([]);
});

it("suggests names that differ in generic words, and names the whole as a person did", () => {
  const rows = [row(1, "a", signed), row(2, "c", running)];
  const [suggested] = suggest(gather(rows), new Set());
  expect([suggested!.reasons, commonName(suggested!.gathered)]).toEqual([["sameCore"], "云岭光电产业园"]);
  expect(commonName(gather([row(1, "a", signed, "云岭"), row(2, "c", running)]))).toBe("云岭");
});

it("has a column for every stage", () => {
  expect(Object.values(PHASES).flat().toSorted()).toEqual([...STAGES].toSorted());
  expect(gather([row(1, "a", signed)]).map(({ project }) => phaseOf(project))).toEqual(["agreed"]);
});
