import { browser } from "wxt/browser";
import { readSettings, type Settings } from "../settings/settings";
import { en } from "./en";
import { type Messages, zh } from "./zh";

/** The texts in a language; in the browser's own: Chinese where it speaks any Chinese, English otherwise. */
export function messages(language: Settings["language"] = "browser"): Messages {
  if (language === "browser") return browser.i18n.getUILanguage().startsWith("zh") ? zh : en;
  return language === "zh" ? zh : en;
}

/** The texts in the language that the person chose. */
export async function chosenMessages(): Promise<Messages> {
  return messages((await readSettings()).language);
}
