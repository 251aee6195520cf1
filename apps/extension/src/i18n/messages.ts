import { browser } from "wxt/browser";
import { en } from "./en";
import { type Messages, zh } from "./zh";

/** The texts in the language of the browser: Chinese where it speaks any Chinese, English otherwise. */
export function messages(): Messages {
  return browser.i18n.getUILanguage().startsWith("zh") ? zh : en;
}
