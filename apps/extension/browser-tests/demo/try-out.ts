import type { ExtensionBrowser } from "../browser/chromium.ts";
import { say } from "./say.ts";

/** Opens the county's report with its figures highlighted and leaves the browser to the person, until it is closed. */
export async function tryOut(shuzhai: ExtensionBrowser, site: string): Promise<void> {
  const [page = await shuzhai.context.newPage()] = shuzhai.context.pages();
  await page.goto(`${site}/county-report.html`);
  await shuzhai.press(page);
  say(
    "指向高亮的数字，点击即摘录；关闭浏览器结束",
    "point at a highlighted figure, click to capture; close the browser to end",
  );
  await new Promise((resolve) => shuzhai.context.once("close", resolve));
}
