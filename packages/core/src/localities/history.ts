/** The look-ups of localities over every division since 1981: those in force, those that ended, names that changed. */
import { gazetteer } from "./gazetteer";
import { ENDED } from "./generated/ended";
import { IN_FORCE } from "./generated/in-force";
import { readEnded, readInForce, withParents } from "./rows";

export const { divisionByCode, divisionsNamed, divisionsShort, ancestors, children, scanDivision } = gazetteer(() =>
  withParents([...readInForce(IN_FORCE), ...readEnded(ENDED)]),
);
