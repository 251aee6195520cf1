import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyLibrary } from "../samples/arbitrary";
import { capture, SOURCE } from "../samples/captures";
import { linesOf } from "../streams/lines";
import { collected } from "../streams/output";
import { type Library, readLines } from "./read-lines";
import { writeLines } from "./write-lines";

const LIBRARY: Library = { sources: [SOURCE], captures: [capture(1), capture(2)] };

async function written({ sources, captures }: Library): Promise<string> {
  const output = collected();
  await writeLines(
    [sources],
    captures.map((one) => [one]),
    output,
    { made: "2022-05-06" },
  );
  return new TextDecoder().decode(output.bytes());
}

/** What a damaged backup is answered with: line, reason, detail. */
async function problems(text: string) {
  const read = await readLines(text.split("\n"));
  return read.ok ? [] : read.problems.map(({ line, reason, detail }) => [line, reason, detail]);
}

describe("a backup", () => {
  it("is a line a record, the sources first", async () => {
    const types = (await written(LIBRARY))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).type);
    expect(types).toEqual(["shuzhai", "source", "capture", "capture", "end"]);
  });

  it("is read back without loss, however its bytes arrive", async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, fc.integer({ min: 1, max: 50 }), async (library, size) => {
        const bytes = new TextEncoder().encode(await written(library));
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
          bytes.subarray(n * size, (n + 1) * size),
        );
        expect(await readLines(linesOf(chunks))).toEqual({ ok: true, library });
      }),
      { numRuns: 50 },
    );
  });

  it("is refused when it is cut anywhere", async () => {
    const lines = (await written(LIBRARY)).trimEnd().split("\n");
    for (let kept = 1; kept < lines.length; kept++) {
      expect(await problems(lines.slice(0, kept).join("\n"))).toEqual([[kept, "cut", ""]]);
    }
    expect(await problems(lines.join("\n").slice(0, -3))).toEqual([[5, "noJson", expect.any(String)]]);
  });

  it("is refused when it is of a later version, or none of ours", async () => {
    const text = await written(LIBRARY);
    expect(await problems(text.replace('"version":1', '"version":2'))).toEqual([[1, "newer", "2"]]);
    expect(await problems('{"hello":"world"}')).toEqual([[1, "notOurs", '{"hello":"world"}']]);
    expect(await problems("\u0000PK")).toEqual([[1, "notOurs", "\u0000PK"]]);
  });

  it("names every record that does not fit", async () => {
    const text = await written(LIBRARY);
    const bad = text
      .replace('"modality":"actual"', '"modality":"wish"')
      .replace('"sourceId":"source-1","figure":{"id":"f2"', '"sourceId":"source-9","figure":{"id":"f2"');
    expect(await problems(`${bad}{"type":"virus"}\n`)).toEqual([
      [3, "badRecord", "figure.modality: invalid_value"],
      [4, "noSource", "source-9"],
      [6, "unknownRecord", "virus"],
    ]);
    const twice = text.split("\n");
    twice.splice(4, 0, twice[3]!);
    expect(await problems(twice.join("\n"))).toEqual([[5, "twice", LIBRARY.captures[1]!.id]]);
  });

  it("cannot touch the prototype of objects", async () => {
    const text = (await written(LIBRARY)).replace('{"type":"source"', '{"__proto__":{"polluted":true},"type":"source"');
    expect(await readLines(text.split("\n"))).toEqual({ ok: true, library: LIBRARY });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
