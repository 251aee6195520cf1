import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordsOfCaptures } from "../records/of-captures";
import { anyLibrary } from "../samples/arbitrary";
import { capture, GROWTH, SOURCE } from "../samples/captures";
import { linesOf } from "../streams/lines";
import { collected, inBatches } from "../streams/output";
import type { Library } from "./read-lines";
import { streamLines } from "./stream-lines";
import { writeLines } from "./write-lines";

async function opener({ sources, captures }: Library) {
  const output = collected();
  await writeLines([sources], inBatches(captures), output, { made: "2022-05-06" });
  return () => linesOf([output.bytes()]);
}

async function streamed(library: Library) {
  const read = await streamLines(await opener(library));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.stream;
}

describe("streamLines", () => {
  it("gives the library that was written, as often as it is asked", async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        const { sources, count, captures } = await streamed(library);
        for (let again = 0; again < 2; again++) {
          const all = [];
          for await (const batch of captures()) all.push(...batch);
          expect({ sources, captures: all, count }).toEqual({ ...library, count: library.captures.length });
        }
      }),
      { numRuns: 30 },
    );
  });

  it("keeps the relations of captures that are batches apart", async () => {
    const level = capture(1);
    const growth = capture(2500, { ...GROWTH, id: "f2500" });
    const between = Array.from({ length: 2400 }, (_, n) => capture(n + 2));
    const { captures, captureIds, sources } = await streamed({
      sources: [SOURCE],
      captures: [level, ...between, growth],
    });
    const sizes = [];
    let links: unknown;
    for await (const batch of captures()) {
      sizes.push(batch.length);
      links = recordsOfCaptures(batch, sources, captureIds).at(-1)!.links;
    }
    expect({ sizes, links }).toEqual({ sizes: [1000, 1000, 402], links: [{ id: level.id, as: "growthOf" }] });
  });

  it("takes nothing where a line is wrong", async () => {
    const open = await opener({ sources: [SOURCE], captures: [capture(1)] });
    const cut = async function* () {
      for await (const line of open()) if (!line.includes('"type":"end"')) yield line;
    };
    expect(await streamLines(cut)).toEqual({ ok: false, problems: [{ line: 3, reason: "cut", detail: "" }] });
  });
});
