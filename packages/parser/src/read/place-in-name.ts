import { divisionsNamed, findIndicator } from "@shuzhai/core";
import { lastLevel } from "./memory";
import type { Draft, Here } from "./reader";

const LONGEST = 7;
const SHORTEST = 3;

/**
 * 地区生产总值浦江县增长7.1%，义乌市增长9.4%: a place between the indicator and its number is whose figure it is; a place
 * alone takes the indicator from the figure before.
 */
export function placeInName(draft: Draft, { memory }: Here): boolean {
  const { name } = draft;
  if (!/[省市县区旗盟州]$/.test(name) || draft.place !== undefined || draft.mention.rank) return false;
  for (let length = Math.min(LONGEST, name.length); length >= SHORTEST; length--) {
    const place = name.slice(-length);
    const indicator = name.slice(0, -length);
    if (divisionsNamed(place).length === 0) continue;
    const level = indicator === "" ? lastLevel(memory) : null;
    if (indicator === "" ? !level?.place : !findIndicator(indicator)) continue;
    draft.name = level?.name ?? indicator;
    draft.place = place;
    return true;
  }
  return false;
}
