import type { Worker } from "@playwright/test";
import { expect, test } from "./fixture.ts";
import { storedRows } from "./page/database.ts";
import { highlighted, placeOf } from "./page/highlights.ts";

test("with the disk full nothing is lost: the capture waits, says so, and is kept once there is room", async ({
  shuzhai,
  site,
}) => {
  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/news.gb18030.html`);
  await shuzhai.press(page);
  await expect.poll(() => highlighted(page, "shuzhai-found")).toContain("118.2亿元");

  const makeRoom = await fillDisk(await shuzhai.worker());
  const { x, y } = await placeOf(page, "shuzhai-found", "118.2亿元");
  await page.mouse.click(x, y);
  const card = page.locator("shuzhai-card");
  await expect(card).toContainText("磁盘或浏览器存储已满，摘录还没有保存");
  expect(await highlighted(page, "shuzhai-captured")).toEqual([]);
  expect(await storedRows(shuzhai)).toEqual({ captures: [], sources: [] });

  await makeRoom();
  await page.bringToFront();
  await card.getByRole("button", { name: "重试" }).click();
  await expect.poll(() => highlighted(page, "shuzhai-captured")).toEqual(["118.2亿元"]);
  expect((await storedRows(shuzhai)).captures).toMatchObject([{ figure: { quote: "118.2亿元" } }]);
});

/** Makes each write fail as on a full disk. (A quota set for tests does not bind who has unlimited storage.) */
async function fillDisk(worker: Worker): Promise<() => Promise<void>> {
  await worker.evaluate(() => {
    const store = IDBObjectStore.prototype;
    const { add, put } = store;
    store.add = store.put = () => {
      throw new DOMException("the disk is full", "QuotaExceededError");
    };
    Object.assign(globalThis, { makeRoom: () => Object.assign(store, { add, put }) });
  });
  return () => worker.evaluate(() => void (globalThis as unknown as { makeRoom(): void }).makeRoom());
}
