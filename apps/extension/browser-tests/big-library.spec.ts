import { expect, test } from "./fixture.ts";
import { layLibrary } from "./page/laid-library.ts";

const MANY = 100_000;

/** How long, in ms, until what `act` brings about is painted. Measured in the page: the test's own ways would count too. */
const MEASURE = `(act) => new Promise((resolve) => {
  const begun = performance.now();
  act();
  requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
})`;

test("a hundred thousand captures are there at once, and searched and sorted without a wait", async ({ shuzhai }) => {
  test.setTimeout(180_000);
  await layLibrary(shuzhai, MANY);
  const page = await shuzhai.context.newPage();
  await page.goto(shuzhai.address("library.html"));
  await page.getByRole("row").nth(1).waitFor();
  const first = await page.evaluate(() => performance.now());
  await expect(page.getByText(`共 ${MANY} 条`)).toBeVisible({ timeout: 60_000 });
  const whole = await page.evaluate(() => performance.now());

  const type = (text: string) =>
    page.evaluate<number>(`(${MEASURE})(() => {
      const field = document.querySelector('input[type="search"]');
      field.value = ${JSON.stringify(text)};
      field.dispatchEvent(new Event("input", { bubbles: true }));
    })`);
  const keystrokes: number[] = [];
  for (const text of ["常", "常山", "常山县", "常山县 公", "常山县 公园", ""]) keystrokes.push(await type(text));
  const press = (name: string) =>
    page.evaluate<number>(`(${MEASURE})(() => {
      [...document.querySelectorAll('[role="columnheader"] button')].find((it) => it.textContent.startsWith("${name}")).click();
    })`);
  const sorts: number[] = [];
  for (const name of ["数值", "指标", "来源", "时期"]) sorts.push(await press(name));
  const facet = await page.evaluate<number>(`(${MEASURE})(() => document.querySelector(".facets .box").click())`);
  await page.evaluate(() => document.querySelector('[role="grid"]')!.scrollTo(0, 1e9));
  await expect(page.getByRole("row").last()).toHaveAttribute("aria-rowindex", String(MANY + 1));
  const memory = await page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 2 ** 20,
  );
  const measured = { first, whole, keystrokes, sorts, facet, memory };
  console.log(JSON.stringify(measured, (_, value) => (typeof value === "number" ? Math.round(value) : value)));
  test.info().annotations.push({ type: "measured", description: JSON.stringify(measured) });
  expect(Math.max(...keystrokes)).toBeLessThan(1000);
  expect(Math.max(...sorts)).toBeLessThan(3000);
});
