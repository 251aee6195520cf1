import { expect, test } from "./fixture.ts";
import { foundCount, highlights } from "./page/highlights.ts";
import { effort } from "./page/main-thread.ts";

declare const storm: (milliseconds: number) => Promise<number>;

const STORM_MS = 5000;

test("a page that rewrites its text in every frame for five seconds loses less than a tenth of its main thread", async ({
  shuzhai,
  site,
}) => {
  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/storm.html`);
  const rage = () => page.evaluate((ms) => storm(ms), STORM_MS);
  const alone = await effort(page, rage);

  await shuzhai.press(page);
  await expect.poll(() => foundCount(page)).toBe(72);
  const read = await effort(page, async () => {});
  const watched = await effort(page, rage);
  const share = (watched.busy - alone.busy) / STORM_MS;
  test.info().annotations.push({ type: "share of the main thread", description: share.toFixed(3) });
  console.log(`storm: ${(100 * share).toFixed(1)} % of the main thread; nodes ${read.nodes} → ${watched.nodes}`);
  expect(share).toBeLessThan(0.1);

  // The figures are those of the last frame, each where it stands, and nothing of the frames before is held.
  await expect.poll(() => foundCount(page)).toBe(72);
  const found = await highlights(page, "shuzhai-found");
  const text = await page.evaluate(() => document.body.textContent!);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map(({ text }) => text));
  const after = await effort(page, async () => {});
  expect(after.nodes).toBeLessThan(read.nodes * 1.5);
});
