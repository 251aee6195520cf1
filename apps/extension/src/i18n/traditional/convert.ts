import { Converter } from "opencc-js/cn2t";
import { WORDS } from "./words.ts";

const convert = Converter({ from: "cn", to: "twp" });
/** Stand for a word until the rest is converted: of an area of Unicode that no text uses. */
const FIRST = 0xe000;

/** A text of the extension in the traditional characters and the words of Taiwan. */
export function traditional(text: string): string {
  let held = text;
  WORDS.forEach(([simplified], index) => {
    held = held.replaceAll(simplified, String.fromCodePoint(FIRST + index));
  });
  return convert(held)
    .replace(/[\ue000-\uf8ff]/g, (mark) => WORDS[mark.codePointAt(0)! - FIRST]![1])
    .replaceAll("“", "「")
    .replaceAll("”", "」");
}

/**
 * A file of texts (`library-zh.ts`, of the name given) as its traditional twin: the strings are converted; names,
 * comments and keys, which may be Chinese words of the registry, stay. The twin has the type of its simplified one, so
 * that no text can be missing.
 */
export function traditionalFile(source: string, name: string): string {
  const lines = source.split("\n").map((line) => {
    if (/^\s*(\/\*\*|\*|\/\/)/.test(line)) return line.replace("in simplified", "in traditional");
    const exported = /^export const (\w*?)(?:Z|z)h = \{$/.exec(line)?.[1];
    if (exported !== undefined)
      return exported ? `export const ${exported}Hant: typeof ${exported}Zh = {` : "export const hant: Messages = {";
    if (!/\p{Script=Han}/u.test(line))
      return line
        .replace(/\b(\w+)Zh\b/g, "$1Hant")
        .replace(/-zh"/g, '-hant"')
        .replace('"zh-CN"', '"zh-Hant"');
    const [, key = "", rest = line] = /^(\s*\p{Script=Han}+:)(.*)$/u.exec(line) ?? [];
    return key + traditional(rest);
  });
  const types = [...source.matchAll(/^export const (\w+Zh) /gm)].map(([, type]) => type);
  const imported =
    types.length > 0
      ? `import type { ${types.join(", ")} } from "./${name}";`
      : 'import type { Messages } from "./zh";';
  return [imported, "", ...lines.filter((line) => !line.startsWith("export type"))].join("\n");
}

/** library-zh.ts → library-hant.ts */
export function twinOf(file: string): string {
  return file.replace(/zh\.ts$/, "hant.ts");
}
