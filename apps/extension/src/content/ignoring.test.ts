// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { TEXT } from "../testing/captures";
import { FIGURES, readingOf } from "../testing/reading";
import { createIgnoring, ignoredKey } from "./ignoring";
import { createPage } from "./page";

const [first, , , last] = FIGURES.map(({ id }) => id) as [string, string, string, string];

function pageWithStore(stored = new Map<string, unknown>()) {
  const page = createPage(document);
  page.parsed.value = readingOf(document);
  const ignoring = createIgnoring(page, {
    get: async (key) => structuredClone(stored.get(key)),
    set: async (key, ignored) => void (ignored ? stored.set(key, ignored) : stored.delete(key)),
  });
  const hidden = () => [...page.marks.value.keys()];
  return { page, ignoring, stored, hidden };
}

it("hides a figure, though its number stands there twice, until it is to be seen again", async () => {
  const { ignoring, hidden, stored } = pageWithStore();
  await ignoring.ignore([last]);
  expect(hidden()).toEqual([last]);
  await ignoring.showAgain([last]);
  expect([hidden(), stored.size]).toEqual([[], 0]);
});

it("shows again what was ignored last, and nothing when there is no more", async () => {
  const { ignoring, hidden } = pageWithStore();
  await ignoring.ignore([first]);
  await ignoring.ignore([last]);
  expect([await ignoring.takeBack(), hidden()]).toEqual([last, [first]]);
  expect([await ignoring.takeBack(), hidden()]).toEqual([first, []]);
  expect(await ignoring.takeBack()).toBeNull();
});

it("remembers it for a later visit, also when the text has moved", async () => {
  const { ignoring, stored, page } = pageWithStore();
  await ignoring.ignore([last]);
  expect([...stored.keys()]).toEqual([ignoredKey(page.parsed.value!.url)]);
  const later = pageWithStore(stored);
  const moved = FIGURES.map((figure) => ({
    ...figure,
    span: { start: figure.span.start + 2, end: figure.span.end + 2 },
  }));
  later.page.parsed.value = readingOf(document, moved, `按：${TEXT}`);
  await later.ignoring.refresh();
  expect(later.hidden()).toEqual([last]);
});

it("does not hide what is captured", async () => {
  const { ignoring, page, stored } = pageWithStore();
  page.sending.value = new Map([[first, { state: "captured", captureId: "c" }]]);
  await ignoring.ignore([first]);
  expect([page.marks.value.get(first)?.state, stored.size]).toEqual(["captured", 0]);
});

it("takes a damaged list for none", async () => {
  const { ignoring, page } = pageWithStore(new Map([[ignoredKey("https://www.yunxiu.example/report.html"), ["x"]]]));
  await ignoring.refresh();
  expect(page.ignored.value).toEqual([]);
});
