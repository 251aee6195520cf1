import { scanDivision } from "../localities/divisions";
import { GENERIC_WORDS } from "./registry/generic-words";

export interface ProjectName {
  /** what makes it this project: 小乔 of 小乔（浙江）智能制造产业园; the whole name where nothing else is left */
  core: string;
  /** 一期, 二标段, 3号: parts of one project that must not be taken for each other */
  part: string;
}

const QUOTES_AND_SPACE = /[“”‘’"'「」『』《》\s]/g;
const IN_BRACKETS = /[（(〔[][^（()）〔〕[\]]{0,30}[）)〕\]]/g;
const PART = /第?(?:[一二三四五六七八九十]{1,3}|\d{1,3})(?:期|标段|标|号|#)/g;

/** What a project's name consists of, for comparing names across documents. */
export function readProjectName(name: string): ProjectName {
  const plain = name.normalize("NFKC").replace(QUOTES_AND_SPACE, "");
  const part = (plain.match(PART) ?? []).map((one) => one.replace(/^第/, "")).join("");
  const bare = withoutPlace(plain.replace(IN_BRACKETS, "").replace(PART, ""));
  return { core: withoutGeneric(bare) || bare || plain, part };
}

/** 常山县慢城博览中心 → 慢城博览中心 */
function withoutPlace(name: string): string {
  const place = scanDivision(name, 0);
  return place ? withoutPlace(name.slice(place.end)) : name;
}

/** generic words off the end, one after the other, as long as two characters stay */
function withoutGeneric(name: string): string {
  const word = GENERIC_WORDS.find((one) => name.endsWith(one) && name.length - one.length > 1);
  return word ? withoutGeneric(name.slice(0, -word.length)) : name;
}
