import { type Amount, amountOf, type Figure, type Span } from "@shuzhai/core";
import type { NormalText } from "../text/normalize";
import { identityOf } from "./identity";

/** Words farther from a figure than this, in UTF-16 units of the text as given, are not looked at. */
const NEAR = 20;
const FAR = 120;
/** A number with more digits is none of statistics, and slow to reckon with. */
const LONGEST_NUMBER = 40;

/** The figures of one document as its checks ask for them. Everything is grouped once: no rule compares all with all. */
export class Statements {
  private readonly bySentence = new Map<number, Figure[]>();
  private readonly following = new Map<Figure, Figure>();
  private readonly preceding = new Map<Figure, Figure>();
  private readonly byId = new Map<string, Figure>();
  private readonly byIdentity = new Map<string, Figure[]>();
  private readonly relating = new Map<string, Figure[]>();
  private readonly amounts = new Map<Figure, Amount | null>();

  constructor(
    readonly figures: readonly Figure[],
    private readonly normal: NormalText,
  ) {
    for (const figure of figures) {
      this.byId.set(figure.id, figure);
      const before = this.bySentence.get(figure.sentence.start)?.at(-1);
      if (before) {
        this.following.set(before, figure);
        this.preceding.set(figure, before);
      }
      push(this.bySentence, figure.sentence.start, figure);
      const identity = identityOf(figure);
      if (identity) push(this.byIdentity, identity, figure);
      for (const { id } of figure.relatesTo ?? []) push(this.relating, id, figure);
    }
  }

  /** The figures by sentence (or cell of a table), in the order of the text. */
  get sentences(): Iterable<readonly Figure[]> {
    return this.bySentence.values();
  }

  /** Every group of figures that speak of the same indicator, period, place, modality and measure. */
  groups(): Iterable<Figure[]> {
    return this.byIdentity.values();
  }

  /** The first figure of the same period, place and modality that is another indicator, measure or time of it. */
  beside(figure: Figure, other: Partial<Pick<Figure, "indicator" | "measure" | "modality" | "period">>): Figure | null {
    const identity = identityOf({ ...figure, of: undefined, comparison: undefined, ...other });
    return (identity && this.byIdentity.get(identity)?.[0]) || null;
  }

  /** What a figure relates to. */
  related(figure: Figure, as: NonNullable<Figure["relatesTo"]>[number]["as"]): Figure | null {
    const relation = figure.relatesTo?.find((one) => one.as === as);
    return (relation && this.byId.get(relation.id)) ?? null;
  }

  /** The figures that relate to one. */
  relatedTo(figure: Figure): readonly Figure[] {
    return this.relating.get(figure.id) ?? [];
  }

  /** Null for a masked number. */
  amount(figure: Figure): Amount | null {
    let amount = this.amounts.get(figure);
    if (amount === undefined) {
      const tooLong = (figure.quantity.value?.length ?? 0) > LONGEST_NUMBER;
      amount = tooLong ? null : amountOf(figure.quantity);
      this.amounts.set(figure, amount);
    }
    return amount;
  }

  /** The words between two figures of a sentence, as the grammar reads them. */
  between(left: Figure, right: Figure): string {
    return this.words({ start: left.span.end, end: right.span.start });
  }

  /** The next figure of the same sentence. */
  next(figure: Figure): Figure | null {
    return this.following.get(figure) ?? null;
  }

  /** The figure before in the same sentence. */
  previous(figure: Figure): Figure | null {
    return this.preceding.get(figure) ?? null;
  }

  /** The words of a sentence before a figure, as far as they are near. */
  before({ sentence, span }: Figure): string {
    return this.words({ start: Math.max(sentence.start, span.start - FAR), end: span.start });
  }

  /** The first words of a figure's sentence. */
  opening({ sentence, span }: Figure): string {
    return this.words({ start: sentence.start, end: Math.min(span.start, sentence.start + NEAR) });
  }

  /** The words close to a figure, before and after. */
  around({ span, sentence }: Figure): string {
    const near = { start: Math.max(sentence.start, span.start - NEAR), end: Math.min(sentence.end, span.end + NEAR) };
    return this.words(near);
  }

  private words({ start, end }: Span): string {
    return this.normal.text.slice(this.normal.normal(start), this.normal.normal(end));
  }
}

function push<K>(groups: Map<K, Figure[]>, key: K, figure: Figure): void {
  const group = groups.get(key);
  if (group) group.push(figure);
  else groups.set(key, [figure]);
}
