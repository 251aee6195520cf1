import { execFileSync, spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "./decode";
import { encodeText } from "./encode";

const hasIconv = spawnSync("iconv", ["--version"]).status === 0;

describe("encodeText", () => {
  it("writes GB18030", () => {
    expect([...encodeText("A全㐀€𠮷", "gb18030")]).toEqual([
      0x41, 0xc8, 0xab, 0x81, 0x39, 0xee, 0x39, 0xa2, 0xe3, 0x95, 0x34, 0xb2, 0x35,
    ]);
  });

  it("is read back as it was, in both encodings", () => {
    const texts = fc
      .string({ unit: "binary", minLength: 1 })
      .map((text) => `${text.replace(/[\0-\x08\x0e-\x1f\ue000-\uf8ff\ufeff]/g, "")}数`);
    fc.assert(
      fc.property(texts, (text) => {
        expect(new TextDecoder("gb18030", { fatal: true }).decode(encodeText(text, "gb18030"))).toBe(text);
        expect(decodeText(encodeText(text, "utf-8"))).toMatchObject({ ok: true, text });
      }),
    );
  });

  it("holds every character of the first plane but private ones", () => {
    const points = Array.from({ length: 0x10000 }, (_, n) => n).filter((n) => n >= 0x20 && (n < 0xd800 || n > 0xf8ff));
    const lost = points.filter((n) => {
      const character = String.fromCharCode(n);
      return new TextDecoder("gb18030", { ignoreBOM: true }).decode(encodeText(character, "gb18030")) !== character;
    });
    expect(lost).toEqual([]);
  });

  it("makes U+FFFD of half a pair", () => {
    expect([...encodeText("\ud800", "gb18030")]).toEqual([0x84, 0x31, 0xa4, 0x37]);
  });

  it.skipIf(!hasIconv)(
    "is read by iconv: every character of Chinese reports (U+4E00–9FA5, CJK and full-width signs)",
    () => {
      const ranges = [
        [0x20, 0x7e],
        [0x2010, 0x2040],
        [0x2160, 0x216b],
        [0x3001, 0x3017],
        [0x4e00, 0x9fa5],
        [0xff01, 0xff5e],
      ];
      const text = ranges
        .flatMap(([from, to]) => Array.from({ length: to! - from! + 1 }, (_, n) => String.fromCharCode(from! + n)))
        .join("");
      const read = execFileSync("iconv", ["-f", "GB18030", "-t", "UTF-8"], {
        input: encodeText(text, "gb18030"),
      }).toString();
      expect(read).toBe(text);
    },
  );
});
