import { completion } from "./completion";
import { counted } from "./counted";
import { distribution } from "./distribution";
import { fromTo } from "./from-to";
import { gap } from "./gap";
import { growth } from "./growth";
import { investment } from "./investment";
import { level } from "./level";
import { part } from "./part";
import { pull } from "./pull";
import { rank } from "./rank";
import type { Reader } from "./reader";
import { sequel } from "./sequel";
import { share } from "./share";

/**
 * The constructions, in the order in which they are tried. What a number is (a place, a part of a composition) comes
 * first; then a running 分别, which tells what its values are; then rates, by the words right before them: 占任务 is a
 * completion before it is a share, 拉动…增长 and 高于…  are read before the growth verb in them; the plain cases are last.
 */
export const READERS: readonly Reader[] = [
  rank,
  part,
  distribution,
  sequel,
  completion,
  fromTo,
  share,
  pull,
  gap,
  growth,
  investment,
  counted,
  level,
];
