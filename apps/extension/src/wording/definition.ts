import { definitionOf } from "@shuzhai/core/indicators/definitions";
import type { Messages } from "../i18n/zh";

/**
 * What a standard indicator means, in one sentence, for readers of English with its English name; null for an id that
 * the registry does not know. The definitions are many: only the service worker and the extension's pages load them.
 */
export function definitionText(id: string, say: Messages): string | null {
  const meaning = definitionOf(id);
  if (!meaning) return null;
  return say.language.startsWith("zh") ? meaning.definition : `${meaning.en}: ${meaning.definitionEn}`;
}
