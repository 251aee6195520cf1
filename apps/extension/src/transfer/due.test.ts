import { expect, it } from "vitest";
import { backupDue, type Due } from "./due";

const NOW = Date.parse("2026-11-22T00:00:00Z");
const days = (count: number) => NOW - count * 86_400_000;
const captures = (count: number, ago: number) => Array<string>(count).fill(new Date(days(ago)).toISOString());

it.each<[string, string[], number | null, number | null, Due | null]>([
  ["never, few captures", captures(19, 3), null, null, null],
  ["never, many", captures(20, 3), null, null, { captures: 20, days: null }],
  ["put off", captures(20, 3), null, NOW + 1, null],
  ["put off until now", captures(20, 3), null, NOW, { captures: 20, days: null }],
  ["not long ago", captures(30, 3), days(13), null, null],
  ["long ago, nothing new since", captures(30, 20), days(15), null, null],
  ["long ago, and more since", [...captures(30, 20), ...captures(2, 1)], days(15), null, { captures: 2, days: 15 }],
])("%s", (_, capturedAt, last, putOff, expected) => {
  expect(backupDue(capturedAt, last, putOff, NOW)).toEqual(expected);
});
