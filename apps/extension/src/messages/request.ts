import { browser } from "wxt/browser";
import type { Answer, Request } from "./requests";

/** Asks the service worker. Rejects when it gives no answer: it was stopped before, or this script is orphaned. */
export async function request<R extends Request>(message: R): Promise<Answer<R>> {
  const answer: Answer<R> | undefined = await browser.runtime.sendMessage(message);
  if (answer === undefined) throw new Error("the service worker gave no answer");
  return answer;
}
