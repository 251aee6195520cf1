import { expect, it } from "vitest";
import { fingerprint } from "./fingerprint";
import { registriesVersion } from "./index";

it("names the release and what the tables hold, the same at every call", () => {
  expect(registriesVersion()).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{8}$/);
  expect(registriesVersion()).toBe(registriesVersion());
});

/** Test vectors of the authors (Fowler, Noll, Vo), and one character more. */
it.each([
  ["", "811c9dc5"],
  ["a", "e40c292c"],
  ["foobar", "bf9cf968"],
])("fingerprint of %j", (text, expected) => {
  expect(fingerprint(text)).toBe(expected);
  expect(fingerprint(`${text}亩`)).not.toBe(expected);
});
