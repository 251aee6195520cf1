import type { Quantity } from "@shuzhai/core";
import type { Mention } from "../lex/mention";

const MONEY = /^(?:计划|预计|概算|估算|累计)?总?投资(?:额|约|为|达)?/;
const OPENS = 10;

/** 总投资6亿元(的), at a place of a clause: the amount and where its words end; null where none stands there. */
export function investmentAt(
  words: string,
  at: number,
  mentions: readonly InClause[],
): { amount: Mention; end: number } | null {
  if (mentions.length === 0) return null;
  const money = MONEY.exec(words.slice(at, at + OPENS))?.[0].length;
  const amount = money && mentions.find(({ start }) => start === at + money);
  if (!amount || amount.mention.classifier || !/[亿万元X]/.test(amount.mention.written.unit + amount.mention.unit))
    return null;
  return {
    amount: amount.mention,
    end: amount.end + (/^余?元?的/.exec(words.slice(amount.end, amount.end + 3))?.[0].length ?? 0),
  };
}

/** A number of the sentence with its place in the words of its clause. */
export interface InClause {
  mention: Mention;
  start: number;
  end: number;
}

export function quantityOf({ value, upper, unit, bound, boundText, written, masked }: Mention): Quantity {
  return {
    value,
    ...(upper === undefined ? {} : { upper }),
    unit: unit === "" ? "元" : unit,
    bound,
    ...(boundText === undefined ? {} : { boundText }),
    written,
    ...(masked ? { masked } : {}),
  };
}
