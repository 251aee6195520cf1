import { divide, type Fraction, fractionOf, times as product } from "../numbers/fraction";

/** One end of an interval: an exact rational, which an open end leaves out. */
export interface Edge {
  at: Fraction;
  open: boolean;
}

/** All that a number can mean. Null is no end: 超1000亿元 has no upper one. */
export interface Interval {
  low: Edge | null;
  high: Edge | null;
}

/**
 * A value and nothing beside it.
 * @param value plain decimal or "n/d"; other text throws
 */
export function exactly(value: string): Interval {
  const at = fractionOf(value);
  if (!at) throw new RangeError(`not a value: ${value}`);
  const edge = { at, open: false };
  return { low: edge, high: edge };
}

export const negative = ({ low, high }: Interval): Interval => ({
  low: high && opposite(high),
  high: low && opposite(low),
});

export const plus = (a: Interval, b: Interval): Interval => ({ low: added(a.low, b.low), high: added(a.high, b.high) });

export const minus = (a: Interval, b: Interval): Interval => plus(a, negative(b));

/** Every product of a value of one with a value of the other. With an end missing, the sure end of two amounts is kept. */
export function times(a: Interval, b: Interval): Interval {
  if (!a.low || !a.high || !b.low || !b.high) {
    const amounts = isAmount(a) && isAmount(b);
    return { low: amounts ? multiplied(a.low as Edge, b.low as Edge) : null, high: null };
  }
  const corners = [
    multiplied(a.low, b.low),
    multiplied(a.low, b.high),
    multiplied(a.high, b.low),
    multiplied(a.high, b.high),
  ];
  const [first, ...others] = corners as [Edge, ...Edge[]];
  return {
    low: others.reduce(
      (best, edge) => (order(edge, best) < 0 || (order(edge, best) === 0 && best.open) ? edge : best),
      first,
    ),
    high: others.reduce(
      (best, edge) => (order(edge, best) > 0 || (order(edge, best) === 0 && best.open) ? edge : best),
      first,
    ),
  };
}

/** Every quotient; null where the divisor may be less than nothing. A divisor that comes near to nothing leaves no end. */
export function dividedBy(a: Interval, b: Interval): Interval | null {
  if (!isAmount(b)) return null;
  const { low, high } = b as { low: Edge; high: Edge | null };
  return times(a, {
    low: high && high.at.n !== 0n ? inverse(high) : { at: { n: 0n, d: 1n }, open: true },
    high: low.at.n === 0n ? null : inverse(low),
  });
}

/** Whether every value of one is more than every value of the other. */
export function exceeds(a: Interval, b: Interval): boolean {
  if (!a.low || !b.high) return false;
  const apart = order(a.low, b.high);
  return apart > 0 || (apart === 0 && (a.low.open || b.high.open));
}

/** Whether both can be the same value. */
export const meets = (a: Interval, b: Interval): boolean => !exceeds(a, b) && !exceeds(b, a);

/** What both can be; null where they cannot be the same. */
export function shared(a: Interval, b: Interval): Interval | null {
  if (!meets(a, b)) return null;
  const tighter = (one: Edge | null, other: Edge | null, side: 1 | -1) => {
    if (!one || !other) return one ?? other;
    const apart = order(one, other) * side;
    return apart > 0 || (apart === 0 && one.open) ? one : other;
  };
  return { low: tighter(a.low, b.low, 1), high: tighter(a.high, b.high, -1) };
}

/** Whether nothing in it is less than nothing. */
const isAmount = ({ low }: Interval): boolean => low !== null && low.at.n >= 0n;

const order = ({ at: a }: Edge, { at: b }: Edge): number => {
  const apart = a.n * b.d - b.n * a.d;
  return apart < 0n ? -1 : apart > 0n ? 1 : 0;
};

const opposite = ({ at, open }: Edge): Edge => ({ at: { n: -at.n, d: at.d }, open });
const inverse = ({ at, open }: Edge): Edge => ({ at: divide({ n: 1n, d: 1n }, at), open });

function added(a: Edge | null, b: Edge | null): Edge | null {
  if (!a || !b) return null;
  const at = divide({ n: a.at.n * b.at.d + b.at.n * a.at.d, d: 1n }, { n: a.at.d * b.at.d, d: 1n });
  return { at, open: a.open || b.open };
}

/** Nothing times anything is nothing, reached as soon as the nothing is. */
function multiplied(a: Edge, b: Edge): Edge {
  const nothing = [a, b].find(({ at }) => at.n === 0n);
  return { at: product(a.at, b.at), open: nothing ? nothing.open : a.open || b.open };
}
