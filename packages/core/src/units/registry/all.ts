import type { Unit } from "../unit";
import { AREA } from "./area";
import { COUNTS } from "./counts";
import { ENERGY } from "./energy";
import { LENGTH } from "./length";
import { MASS } from "./mass";
import { MONEY } from "./money";
import { RATIO } from "./ratio";
import { TIME } from "./time";
import { TRAFFIC } from "./traffic";
import { VOLUME } from "./volume";

/** Every simple unit; compound ones (元/亩) are made of them. */
export const UNITS: readonly Unit[] = [
  ...MONEY,
  ...AREA,
  ...LENGTH,
  ...MASS,
  ...VOLUME,
  ...ENERGY,
  ...TIME,
  ...RATIO,
  ...TRAFFIC,
  ...COUNTS,
];
