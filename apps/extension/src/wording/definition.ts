import type { Indicator } from "@shuzhai/core";
import type { Messages } from "../i18n/zh";

/** What a standard indicator means, in one sentence; for readers of English with its English name. */
export function definitionText({ en, definition, definitionEn }: Indicator, say: Messages): string {
  return say.language.startsWith("zh") ? definition : `${en}: ${definitionEn}`;
}
