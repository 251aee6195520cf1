import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RECORD_VERSION, type RecordType, upcast } from "./upcasters";
import { readVersioned, versioned } from "./versioned";

/** Records as each version wrote them. A file stays as it is for good: `TYPE.VERSION.json`. */
const folder = new URL("./frozen/", import.meta.url);
const frozen = readdirSync(folder).map((file) => {
  const [type = "", version] = file.split(".");
  return {
    file,
    type: type as RecordType,
    version: Number(version),
    written: readFileSync(new URL(file, folder), "utf8"),
  };
});

describe("records that left the machine", () => {
  it("are kept of every version", () => {
    const versions = Array.from({ length: RECORD_VERSION }, (_, n) => n + 1);
    const expected = versions.flatMap((n) =>
      ["capture", "figure", "report", "source"].map((type) => `${type}.${n}.json`),
    );
    expect(frozen.map(({ file }) => file).sort()).toEqual(expected.sort());
  });

  it.each(frozen)("$file is read, whatever version has come since", ({ type, written }) => {
    expect(readVersioned(type, JSON.parse(written)).ok).toBe(true);
  });

  it.each(frozen.filter(({ version }) => version === RECORD_VERSION))(
    "$file is what is written today",
    ({ type, written }) => {
      const read = readVersioned(type, JSON.parse(written));
      expect(read.ok && versioned(type, read.record)).toEqual(JSON.parse(written));
    },
  );
});

describe("records that cannot be read say why", () => {
  const source = JSON.parse(frozen.find(({ file }) => file === "source.1.json")!.written);

  it.each([
    [
      "of a newer version",
      { ...source, version: RECORD_VERSION + 1 },
      { reason: "newer", version: RECORD_VERSION + 1 },
    ],
    ["of another type", { ...source, type: "virus" }, { reason: "otherType", type: "virus" }],
    [
      "with a damaged field",
      { ...source, record: { ...source.record, hash: "abc" } },
      { reason: "invalid", path: "hash" },
    ],
    ["without its record", { type: "source", version: 1 }, { reason: "notVersioned" }],
    ["without a version", source.record, { reason: "notVersioned" }],
    ["of no version", { ...source, version: 0 }, { reason: "notVersioned" }],
    ["that is no object", "source", { reason: "notVersioned" }],
  ])("%s", (_, input, failure) => expect(readVersioned("source", input)).toEqual({ ok: false, ...failure }));
});

describe("an old record", () => {
  const upcasters = [
    { capture: (old: unknown) => ({ ...(old as object), first: true }) },
    { figure: (old: unknown) => ({ ...(old as object), second: true }) },
    { capture: (old: unknown) => ({ ...(old as object), third: "first" in (old as object) }) },
  ];
  it("goes through every version between, in order, and only what concerns its type", () => {
    expect(upcast("capture", { n: 1 }, 1, upcasters)).toEqual({ n: 1, first: true, third: true });
    expect(upcast("capture", { n: 1 }, 2, upcasters)).toEqual({ n: 1, third: false });
    expect(upcast("figure", { n: 1 }, 1, upcasters)).toEqual({ n: 1, second: true });
    expect(upcast("source", { n: 1 }, 1, upcasters)).toEqual({ n: 1 });
    expect(upcast("capture", { n: 1 }, 4, upcasters)).toEqual({ n: 1 });
  });
});
