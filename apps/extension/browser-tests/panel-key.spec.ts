import { toolbar } from "./browser/toolbar.ts";
import { expect, test } from "./fixture.ts";

test("a key on the page opens the side panel again after it was closed", async ({ shuzhai, site }) => {
  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/county-report.html`);
  await shuzhai.press(page);
  await expect.poll(async () => (await toolbar(shuzhai)).badge).toMatch(/^\d+$/);
  const panel = shuzhai.address("sidepanel.html");
  await expect.poll(() => shuzhai.openTargets()).toContain(panel);
  const cdp = await shuzhai.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await cdp.send("Target.getTargets");
  const { targetId } = targetInfos.find(({ url }) => url === panel)!;
  await cdp.send("Target.closeTarget", { targetId });
  await expect.poll(() => shuzhai.openTargets()).not.toContain(panel);

  await page.bringToFront();
  await page.keyboard.press("p");
  await expect.poll(() => shuzhai.openTargets()).toContain(panel);
});
