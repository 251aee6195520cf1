import { browser } from "wxt/browser";
import { readSettings, type Settings } from "../settings/settings";
import { en } from "./en";
import { hant } from "./hant";
import { type Messages, zh } from "./zh";

const TEXTS = { zh, hant, en };

/** The texts in a language; in the browser's own: Chinese as the browser writes it, English otherwise. */
export function messages(language: Settings["language"] = "browser"): Messages {
  return TEXTS[language === "browser" ? languageOf(browser.i18n.getUILanguage()) : language];
}

/** zh-TW, zh-HK, zh-Hant-SG: traditional; any other Chinese: simplified. */
function languageOf(tag: string): keyof typeof TEXTS {
  if (!tag.startsWith("zh")) return "en";
  return new Intl.Locale(tag).maximize().script === "Hant" ? "hant" : "zh";
}

/** The texts in the language that the person chose. */
export async function chosenMessages(): Promise<Messages> {
  return messages((await readSettings()).language);
}
