/** Units that count as one spelling of another. Money words carry no scale: the value is multiplied out. */
const SPELLINGS = new Map([
  ["﹪", "%"],
  ["个百分点", "百分点"],
  ["㎡", "平方米"],
  ["平方千米", "平方公里"],
  ["㎞", "公里"],
  ["千米", "公里"],
  ["千克", "公斤"],
  ["亿元", "元"],
  ["万元", "元"],
  ["人民币", "元"],
  ["", "1"],
]);
/** Classifiers of persons, and of places in a ranking, may stand for one another. */
const PERSONS = ["人", "名", "位"];
const PLACES = ["位", "名", "1"];

/** @param {string} measure of the annotation */
export function sameUnit(wanted, reported, measure) {
  const [a, b] = [spelling(wanted), spelling(reported)];
  const alike = measure === "rank" ? PLACES : PERSONS;
  return a === b || (alike.includes(a) && alike.includes(b));
}

/** @param {string} wanted a decimal, a fraction, or `low..high` */
export function sameValue(wanted, quantity) {
  const [low, high] = String(wanted).split("..");
  const value = number(quantity.value);
  const upperRight = high === undefined ? quantity.upper == null : near(number(high), number(quantity.upper));
  return upperRight && (near(number(low), value) || fractionAsPercent(low, value));
}

/** A third of a whole may be reported as 33.3 %. */
function fractionAsPercent(wanted, value) {
  return wanted.includes("/") && Math.abs(number(wanted) * 100 - value) < 0.1;
}

function spelling(unit) {
  return SPELLINGS.get(unit ?? "") ?? unit;
}

/** NaN where nothing is stated, which is near to nothing. */
function number(written) {
  if (written == null || written === "") return Number.NaN;
  const [numerator, denominator] = String(written).split("/").map(Number);
  return denominator === undefined ? numerator : numerator / denominator;
}

function near(a, b) {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
