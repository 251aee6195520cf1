// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { readingOf } from "../testing/reading";
import { createPage } from "./page";
import { whenRead } from "./when-read";

const signal = () => new AbortController().signal;

it("answers the reading that is there, or the next one of the kind that is wanted", async () => {
  const page = createPage(document);
  const reading = readingOf(document);
  page.parsed.value = reading;
  expect(await whenRead(page, signal())).toBe(reading);
  const whole = whenRead(page, signal(), ({ whole }) => whole);
  page.parsed.value = { ...reading, whole: true };
  expect((await whole)?.whole).toBe(true);
});

it("waits for a reading that has not begun, and answers nothing when it is given up or ended", async () => {
  const page = createPage(document);
  const given = whenRead(page, signal());
  page.progress.value = 0.2;
  page.progress.value = null;
  expect(await given).toBeNull();
  const ended = new AbortController();
  const answer = whenRead(page, ended.signal);
  ended.abort();
  expect(await answer).toBeNull();
});
