import { type Capture, convert, type Figure, multiply } from "@shuzhai/core";
import { wholeYear } from "../panel/candidates";
import { plainDecimal } from "../quantities/plain-decimal";
import { corrections } from "../records/of-captures";
import { type Codebook, type CodebookVariable, cellKey } from "./codebook";

/**
 * Why a figure in its cell is to be looked at.
 * masked: the text hides the number · otherUnit: it cannot be had in the variable's unit · inferredPeriod and
 * inferredPlace: neither the figure's sentence nor its document says so, and no person did.
 */
export type Doubt = "masked" | "otherUnit" | "inferredPeriod" | "inferredPlace";

/** A figure that could fill a cell. */
export interface Fit {
  captureId: string;
  cell: string;
  /** exact decimal in `unit`; null when masked */
  value: string | null;
  /** upper end of a range */
  upper?: string;
  unit: string;
  doubts: Doubt[];
}

/** What must be known of a figure: a capture, or a figure of a page that nobody has captured yet. */
export type Offered = Pick<Capture, "id" | "figure" | "edits"> & {
  document: Pick<Capture["document"], "locality" | "reviewYear" | "planYear">;
};

export type FitsOf = (offered: Offered) => Fit[];

/**
 * Which cells of a codebook a figure fits: none, one, or one for each indicator of A、B、C各增长10%.
 *
 * A figure of the first ten months fits no year, one without a place no place; a growth is over the year before; a
 * number of 亿元以上 projects is no number of projects. Prepared once for many figures: each takes the same short time,
 * whatever the length of the codebook.
 */
export function fitting({ variables, places, years }: Codebook): FitsOf {
  const variablesOf = new Map<string, CodebookVariable[]>();
  for (const variable of variables)
    for (const key of keysOf(variable.indicator)) {
      const known = variablesOf.get(key);
      if (known) known.push(variable);
      else variablesOf.set(key, [variable]);
    }
  const placeOf = new Map(places.flatMap((place) => [place.code, place.name].map((key) => [key, place] as const)));
  const wanted = new Set(years);
  return (offered) => {
    const figure = corrections(offered.figure, offered.edits);
    const { locality, period } = figure;
    if (!locality || !period || figure.modality === "rule" || !isPlain(figure)) return [];
    const year = wholeYear(period);
    if (!year.ok || !wanted.has(year.year)) return [];
    const place = locality.code === undefined ? placeOf.get(locality.name) : placeByCode(placeOf, locality);
    if (!place) return [];
    const indicators = figure.indicator.members ?? [figure.indicator];
    // 亿元以上 is part of a name, and a figure that has it is not of the indicator by its id
    const keys = indicators.flatMap((one) => (figure.threshold ? [one.name] : keysOf(one)));
    const fitted = new Set(keys.flatMap((key) => variablesOf.get(key) ?? []));
    return [...fitted]
      .filter(({ measure, modality }) => measure === figure.measure && modality === figure.modality)
      .map((variable) => ({
        captureId: offered.id,
        cell: cellKey(variable.id, place, year.year),
        ...valueIn(figure, variable, inferred(offered, year.year)),
      }));
  };
}

/** An indicator is known by its id, and by its name where one side has only that. An id looks like no name. */
function keysOf({ id, name }: { id?: string | undefined; name: string }): string[] {
  return id === undefined ? [name] : [id, name];
}

/** Two places of one name (鼓楼区) are told apart by their codes; a place of the list that has none is met by its name. */
function placeByCode<P extends { code?: string | undefined }>(
  placeOf: ReadonlyMap<string | undefined, P>,
  { code, name }: { code?: string | undefined; name: string },
): P | undefined {
  const named = placeOf.get(name);
  return placeOf.get(code) ?? (named?.code === undefined ? named : undefined);
}

function isPlain({ measure, comparison, of }: Figure): boolean {
  if (measure === "growth") return !comparison || comparison.basis === "yoy";
  return measure !== "rank" || of === undefined || of === "level";
}

function valueIn({ quantity, measure }: Figure, { unit }: CodebookVariable, doubts: Doubt[]) {
  const { value, upper, unit: own } = quantity;
  if (value === null) return { value, unit: unit ?? own, doubts: ["masked", ...doubts] satisfies Doubt[] };
  // 增长2倍 is 200 %
  const times = measure === "growth" && own === "倍" && unit !== "倍";
  const [from, factor] = times ? ["%", "100"] : [own, "1"];
  const into = unit ?? from;
  const converted = [value, upper].map((one) => {
    if (one === undefined) return undefined;
    const plain = multiply(plainDecimal(one)!, factor);
    if (from === into) return plain;
    const answer = convert(plain, from, into);
    return answer.ok ? plainDecimal(answer.value)! : null;
  });
  const [low, high] = converted;
  if (low === null || high === null || low === undefined)
    return {
      value,
      ...(upper !== undefined && { upper }),
      unit: own,
      doubts: ["otherUnit", ...doubts] satisfies Doubt[],
    };
  return { value: low, ...(high !== undefined && { upper: high }), unit: into, doubts };
}

/**
 * A report says its place and year once, in its title: what follows from there is as good as said. Doubtful is what was
 * taken from elsewhere in the text, or says otherwise than the document.
 */
function inferred({ figure, edits, document }: Offered, year: string): Doubt[] {
  const doubts: Doubt[] = [];
  const said = ({ basis }: { basis: string } = { basis: "implied" }) => basis === "stated";
  const ofDocument = [document.reviewYear, document.planYear].map(String).includes(year);
  if (!said(figure.evidence.period) && edits.period === undefined && !ofDocument) doubts.push("inferredPeriod");
  const sameLocality = figure.locality?.name === document.locality?.name;
  if (!said(figure.evidence.locality) && edits.locality === undefined && !sameLocality) doubts.push("inferredPlace");
  return doubts;
}
