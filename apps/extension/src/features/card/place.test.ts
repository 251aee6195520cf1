import { describe, expect, it } from "vitest";
import { placeCard } from "./place";

const window = { width: 1000, height: 600 };
const card = { width: 300, height: 160 };
const figure = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });

describe("placeCard", () => {
  it("stands under the figure", () =>
    expect(placeCard(figure(400, 100), card, window)).toEqual({ left: 392, top: 126 }));
  it("flips above at the lower edge", () =>
    expect(placeCard(figure(400, 500), card, window)).toEqual({ left: 392, top: 334 }));
  it("stays within the right and the left edge", () => {
    expect(placeCard(figure(950, 100), card, window).left).toBe(692);
    expect(placeCard(figure(-20, 100), card, window).left).toBe(8);
  });
  it("begins at the edge where the window is smaller than the card", () =>
    expect(placeCard(figure(10, 10), card, { width: 200, height: 100 })).toEqual({ left: 8, top: 8 }));
});
