// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { TEXT } from "../testing/captures";
import { readingOf } from "../testing/reading";
import { figuresWithin, selectedRanges, spansOf } from "./selection";

function select(change: (range: Range) => void): Range[] {
  const range = document.createRange();
  change(range);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  return selectedRanges(document);
}

it("finds the selected text in what was read, and the figures that it touches", () => {
  const reading = readingOf(document);
  const text = document.querySelector("p")!.firstChild!;
  const at = TEXT.indexOf("4亿元");
  const spans = spansOf(
    reading,
    select((range) => {
      range.setStart(text, at);
      range.setEnd(text, TEXT.indexOf("新建"));
    }),
  );
  expect(spans).toEqual([{ start: at, end: TEXT.indexOf("新建") }]);
  // the first one is selected in part
  expect(figuresWithin(reading.figures, spans).map(({ quote }) => quote)).toEqual(["30.44亿元", "17%"]);
});

it("finds it also where the selection begins and ends in what is not read", () => {
  const reading = readingOf(document);
  document.body.insertAdjacentHTML("afterbegin", "<button>打印</button>");
  document.body.insertAdjacentHTML("beforeend", "<button>关闭</button>");
  const spans = spansOf(
    reading,
    select((range) => {
      range.setStart(document.querySelector("button")!.firstChild!, 0);
      range.setEnd(document.querySelectorAll("button")[1]!.firstChild!, 1);
    }),
  );
  expect(spans).toEqual([{ start: 0, end: TEXT.length }]);
});

it("is none when nothing is selected, or nothing of it was read", () => {
  const reading = readingOf(document);
  document.getSelection()?.removeAllRanges();
  expect(selectedRanges(document)).toEqual([]);
  document.body.insertAdjacentHTML("beforeend", "<button>关闭</button>");
  const button = select((range) => range.selectNodeContents(document.querySelector("button")!));
  expect(spansOf(reading, button)).toEqual([]);
});
