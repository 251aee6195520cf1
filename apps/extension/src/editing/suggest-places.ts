import { ancestors, children, type Division } from "@shuzhai/core";
import { englishName } from "@shuzhai/core/localities/english";
import { loadTownships } from "@shuzhai/core/townships";
import type { Option } from "./combobox";

const MOST = 8;
let divisions: { division: Division; latin: string }[] | undefined;

/**
 * Places that begin with the text, or hold it, in characters or pinyin: provinces to counties, and the townships of
 * the province that `near` (a code) lies in. Shorter names first; of townships those near by.
 */
export async function suggestPlaces(text: string, near: string | undefined): Promise<Option[]> {
  divisions ??= below(null).map((division) => ({ division, latin: latinOf(division.name) }));
  const wanted = text.toLowerCase().replaceAll(/[\s']/g, "");
  const found = divisions
    .filter(({ division: { name }, latin }) => name.includes(text) || latin.startsWith(wanted))
    .map(({ division }) => division);
  const towns = near ? await townships(near) : [];
  const all = [...found, ...towns.filter(({ name }) => name.includes(text))];
  const distance = (one: Division) =>
    (one.name.startsWith(text) ? 0 : 10) + (isNear(one, near) ? 0 : 1) + one.name.length / 100;
  return all
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST)
    .map(({ code, name }) => ({
      key: code ?? name,
      label: name,
      hint: code
        ? ancestors(code)
            .toReversed()
            .map((one) => one.name)
            .join("")
        : "",
    }));
}

function below(code: string | null): Division[] {
  return children(code).flatMap((division) => [division, ...(division.code ? below(division.code) : [])]);
}

function latinOf(name: string): string {
  return (englishName(name) ?? "").toLowerCase().replaceAll(/[\s']/g, "");
}

async function townships(near: string): Promise<Division[]> {
  const gazetteer = await loadTownships(near);
  if (!gazetteer) return [];
  const county = near.slice(0, 6);
  return gazetteer.children(county);
}

function isNear({ code }: Division, near: string | undefined): boolean {
  return Boolean(near && code?.startsWith(near.slice(0, 4)));
}
