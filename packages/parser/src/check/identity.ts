import { type Figure, indicatorById, type NamedIndicator, type Period, type Place } from "@shuzhai/core";

/**
 * What a figure speaks of, as a key: two figures with the same one say the same thing. Null where that is not sure
 * (no period, several indicators in one, a name that says nothing).
 */
export function identityOf(figure: Figure): string | null {
  const indicator = indicatorKey(figure.indicator);
  const period = periodKey(figure.period);
  if (!indicator || !period || figure.indicator.members) return null;
  const { measure, of, comparison, modality } = figure;
  const against = comparison ? `${comparison.basis}${comparison.reference ?? ""}` : "";
  return [indicator, period, placeKey(figure.locality), modality, measure, of ?? "", against].join("|");
}

/** 全市, 我县 before a name say where. */
const SCOPE = /^(?:全|我|本)(?:国|省|市|县|区|旗|盟|州|镇|乡)/;
const SHORTEST_NAME = 4;

/**
 * The registry's id where the name is one of the indicator's own names; a name that only resembles one (新增高新技术企业)
 * stands for itself. Short names (项目, 面积, 企业) may be anything.
 */
export function indicatorKey({ name, id }: Pick<NamedIndicator, "name" | "id">): string | null {
  const bare = name.replace(SCOPE, "").replace(/[“”"的\s]/g, "");
  if (id && ownNames(id).has(bare)) return `#${id}`;
  return bare.length < SHORTEST_NAME ? null : bare;
}

const names = new Map<string, Set<string>>();

function ownNames(id: string): Set<string> {
  let own = names.get(id);
  if (!own) {
    const indicator = indicatorById(id);
    own = new Set([indicator?.name ?? "", ...(indicator?.aliases ?? [])].map((name) => name.replace(/[“”"的\s]/g, "")));
    names.set(id, own);
  }
  return own;
}

export function periodKey(period: Period | null): string | null {
  if (!period) return null;
  const also = (period.also ?? []).map(({ start, end }) => `,${start}/${end}`).join("");
  return `${period.start}/${period.end}${also}${period.recurring ? "每年" : ""}`;
}

export const placeKey = (place: Place | null): string => place?.code ?? place?.name ?? "";

/** The same stretch of the year before; null for what is no part of one year. */
export function yearBefore(period: Period | null): Period | null {
  if (!period || period.recurring || period.also || period.start.slice(0, 4) !== period.end.slice(0, 4)) return null;
  const year = String(Number(period.end.slice(0, 4)) - 1);
  return { ...period, start: year + period.start.slice(4), end: year + period.end.slice(4) };
}
