// @vitest-environment happy-dom
import { readDocument, staticVisibility } from "@shuzhai/page";
import { describe, expect, it } from "vitest";
import { excerpt, firstScreenSteps, stretches } from "./first-screen";

const LINES = ["首页 新闻", "全县到位资金30.44亿元。", "全县出口额增长17%。", "新建公园5个。"];
const text = LINES.join("\n");
const blocks = LINES.map((line, index) => {
  const start = text.indexOf(line);
  return { start, end: start + line.length, kind: index === 0 ? ("chrome" as const) : ("paragraph" as const) };
});
const at = (piece: string) => text.indexOf(piece);

describe("the stretches of text that are on the screen", () => {
  const shown = (...pieces: string[]) =>
    stretches({ text, blocks }, pieces.map(at)).map(({ start, end }) => text.slice(start, end));

  it("are the lines that were touched, each once, in the order of the text", () => {
    expect(shown("公园", "到位", "资金")).toEqual([LINES[1], LINES[3]]);
  });

  it("are not navigation", () => {
    expect(shown("新闻", "17%")).toEqual([LINES[2]]);
  });

  it("are short also where one paragraph is the whole page", () => {
    const long = "增长8%，".repeat(100_000);
    const [stretch, ...others] = stretches({ text: long }, [250_000, 250_010]);
    expect([stretch!.end - stretch!.start, others]).toEqual([810, []]);
  });
});

describe("an excerpt of a text", () => {
  it("has the cells that lie in it, at their new places", () => {
    const cell = (start: number, row: number) => ({
      span: { start, end: start + 2 },
      row,
      column: 0,
      rowspan: 1,
      colspan: 1,
      header: false,
    });
    const readable = { text: "12\n34\n56", tables: [{ cells: [cell(0, 0), cell(3, 1), cell(6, 2)] }] };
    expect(excerpt(readable, { start: 3, end: 5 })).toEqual({ text: "34", tables: [{ cells: [cell(0, 1)] }] });
    expect(excerpt(readable, { start: 2, end: 3 })).toEqual({ text: "\n", tables: [] });
  });
});

describe("the figures of the first screen", () => {
  it("stand where they stand in the whole text", () => {
    document.body.innerHTML = LINES.slice(1)
      .map((line) => `<p>${line}</p>`)
      .join("");
    const page = readDocument(document, staticVisibility);
    // a screen that shows the second paragraph only
    const node = document.querySelectorAll("p")[1]!.firstChild!;
    const caretPositionFromPoint = () => ({ offsetNode: node, offset: 1 });
    const window = {
      document: { caretPositionFromPoint, querySelectorAll: () => [] },
      innerWidth: 800,
      innerHeight: 600,
    };
    const steps = firstScreenSteps(page, window as unknown as Window);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.map(({ start, end }) => page.readable.text.slice(start, end))).toEqual(["17%"]);
  });

  it("are those of a frame that the screen shows, too", () => {
    document.body.innerHTML = LINES.slice(1)
      .map((line) => `<p>${line}</p>`)
      .join("");
    const page = readDocument(document, staticVisibility);
    const node = document.querySelectorAll("p")[1]!.firstChild!;
    // a tall frame, of which the screen shows the first lines
    const asked: number[] = [];
    const inside = {
      innerWidth: 800,
      innerHeight: 90_000,
      frameElement: null,
      document: {
        querySelectorAll: () => [],
        caretPositionFromPoint: (_x: number, y: number) => {
          asked.push(y);
          return { offsetNode: node, offset: 1 };
        },
      },
    };
    const frame = { contentDocument: { defaultView: inside } };
    const nothing = { caretPositionFromPoint: () => null, querySelectorAll: () => [frame] };
    const window = { document: nothing, innerWidth: 800, innerHeight: 600 };
    const steps = firstScreenSteps(page, window as unknown as Window);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.map(({ start, end }) => page.readable.text.slice(start, end))).toEqual(["17%"]);
    expect(Math.max(...asked)).toBeLessThanOrEqual(600);
  });
});
