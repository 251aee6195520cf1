import { expect, type Locator, type Page } from "@playwright/test";

/** More stops than any of our pages has. */
const FAR = 200;

/** Goes to an element as a person without a mouse does: Tab after Tab from where the focus is. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  await element.waitFor();
  for (let stops = 0; stops < FAR; stops++) {
    if (await element.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(element, "reached by Tab").toBeFocused();
}

/** Goes there and presses it. */
export async function pressByKeys(page: Page, element: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, element);
  await page.keyboard.press(key);
}
