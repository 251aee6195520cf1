import { expect, test } from "./fixture.ts";
import { highlighted, placeOf } from "./page/highlights.ts";

const FIGURES = [
  ...["134.7亿元", "6.5%", "0.4个百分点"],
  ...["28.36亿元", "9.1%", "12.2%", "53.9亿元", "6.8%"],
  ...["312.8亿元", "21.4亿元", "286.5亿元", "0.87%"],
];

test("a page that lays its text anew gets its highlights back, and what was captured still looks so", async ({
  shuzhai,
  site,
}) => {
  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/rerender.html`);
  await shuzhai.press(page);
  await expect.poll(() => highlighted(page, "shuzhai-found")).toEqual(FIGURES);
  // by itself, after a while
  await expect(page.locator("#times")).toHaveText("2");
  await expect.poll(() => highlighted(page, "shuzhai-found")).toEqual(FIGURES);

  const { x, y } = await placeOf(page, "shuzhai-found", "312.8亿元");
  await page.mouse.click(x, y);
  await expect.poll(() => highlighted(page, "shuzhai-captured")).toEqual(["312.8亿元"]);
  for (const times of ["3", "4", "5"]) {
    await page.getByRole("button", { name: "重新排版" }).click();
    await expect(page.locator("#times")).toHaveText(times);
  }
  await expect.poll(() => highlighted(page, "shuzhai-captured")).toEqual(["312.8亿元"]);
  await expect
    .poll(() => highlighted(page, "shuzhai-found"))
    .toEqual(FIGURES.filter((figure) => figure !== "312.8亿元"));
});
