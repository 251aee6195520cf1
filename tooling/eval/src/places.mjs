import { plainName } from "./names.mjs";

/** A report that names no place speaks of these: leaving the place open is then right. */
const DEICTIC = ["全市", "全县", "全镇", "全乡", "全省", "全区", "全盟", "全旗"];
const DIVISION = /[省市区州盟县旗]$/;

/**
 * @param {string} wanted alternatives divided by |
 * @param {{ name: string } | null | undefined} place as reported; a fuller name (衢州市常山县) is right
 */
export function samePlace(wanted, place) {
  const accepted = String(wanted).split("|").map(placeName);
  const got = placeName(place?.name);
  if (got === "") return accepted.some((name) => DEICTIC.includes(name));
  return accepted.some((name) => got === name || (got.endsWith(name) && DIVISION.test(got.slice(0, -name.length))));
}

function placeName(name) {
  const plain = plainName(name);
  return plain === "中国" || plain === "中华人民共和国" ? "全国" : plain.replace(/人民政府$/, "");
}
