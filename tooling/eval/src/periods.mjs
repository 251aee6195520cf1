/**
 * @param {string} wanted "2018", "2018-01/2018-10", "null" or ".", alternatives divided by |
 * @returns {{ year: boolean, full: boolean }} the year of the end is right; the whole interval is
 */
export function judgePeriod(wanted, period) {
  const got = period ? interval(period.start, period.end) : null;
  const each = String(wanted)
    .split("|")
    .map((alternative) => judgeOne(alternative, got));
  return { year: each.some(({ year }) => year), full: each.some(({ full }) => full) };
}

function judgeOne(wanted, got) {
  if (wanted === "null" || wanted === ".") return { year: got === null, full: got === null };
  const [start, end = start] = wanted.split("/");
  const want = interval(start, end);
  if (got === null) return { year: false, full: false };
  return {
    year: Math.floor(want.last / 12) === Math.floor(got.last / 12),
    full: want.first === got.first && want.last === got.last,
  };
}

/** First and last month, counted from year 0; days are not compared. */
function interval(start, end) {
  return { first: month(start, 1), last: month(end, 12) };
}

function month(date, withoutMonth) {
  const [year, month = withoutMonth] = String(date ?? "").split("-");
  return Number(year || Number.NaN) * 12 + Number(month) - 1;
}
