import { completion } from "./completion";
import { counted } from "./counted";
import { distribution } from "./distribution";
import { embedded } from "./embedded";
import { fromTo } from "./from-to";
import { gap } from "./gap";
import { growth } from "./growth";
import { investment } from "./investment";
import { level } from "./level";
import { part } from "./part";
import { pull } from "./pull";
import { rank } from "./rank";
import { rankList } from "./rank-list";
import { rankMove } from "./rank-move";
import type { Reader } from "./reader";
import { sequel } from "./sequel";
import { share } from "./share";

/** A construction and the file that reads it. */
export interface NamedReader {
  name: string;
  read: Reader;
}

/**
 * The constructions, in the order in which they are tried. What a number is (a place, a part of a composition) comes
 * first; then a running 分别, which tells what its values are; then rates, by the words right before them: 占任务 is a
 * completion before it is a share, 拉动…增长 and 高于…  are read before the growth verb in them; the plain cases are last.
 */
export const READERS: readonly NamedReader[] = [
  { name: "rank-move", read: rankMove },
  { name: "rank-list", read: rankList },
  { name: "rank", read: rank },
  { name: "part", read: part },
  { name: "distribution", read: distribution },
  { name: "sequel", read: sequel },
  { name: "completion", read: completion },
  { name: "from-to", read: fromTo },
  { name: "share", read: share },
  { name: "pull", read: pull },
  { name: "gap", read: gap },
  { name: "growth", read: growth },
  { name: "investment", read: investment },
  { name: "counted", read: counted },
  { name: "embedded", read: embedded },
  { name: "level", read: level },
];
