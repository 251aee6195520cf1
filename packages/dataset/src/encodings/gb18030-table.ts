/**
 * GB18030 read backwards: from UTF-16 code unit to its two or four bytes (as one number), made of the decoder that every
 * browser and Node carry, so that it can hold no error of its own. 63,360 entries, made at the first use.
 */
export function gb18030Table(): Uint32Array {
  table ??= build();
  return table;
}

let table: Uint32Array | undefined;
const LINE = 0x0a;

/** How many four-byte codes, from 81308130 on, stand for characters of the first plane. */
const FOUR_BYTE_CODES = 39_420;

function build(): Uint32Array {
  const codes = [...twoByteCodes(), ...Array.from({ length: FOUR_BYTE_CODES }, (_, n) => fourByteCode(n))];
  // a line end after each code, so that one that stands for nothing cannot swallow its neighbour
  const bytes = Uint8Array.from(codes.flatMap((code) => [...bytesOf(code), LINE]));
  const characters = new TextDecoder("gb18030").decode(bytes).split("\n");
  const made = new Uint32Array(0x10000);
  codes.forEach((code, i) => {
    const character = characters[i]!;
    // a two-byte code goes before a four-byte one of the same character
    if (character.length === 1 && character !== "\ufffd" && !made[character.charCodeAt(0)])
      made[character.charCodeAt(0)] = code;
  });
  made[0xfffd] = 0x8431a437;
  return made;
}

function* twoByteCodes(): Generator<number> {
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) yield (lead << 8) | trail;
  }
}

/** The n-th four-byte code: digits of mixed base 126, 10, 126, 10. */
export function fourByteCode(n: number): number {
  const [a, b, c, d] = [Math.floor(n / 12600), Math.floor(n / 1260) % 10, Math.floor(n / 10) % 126, n % 10];
  return (((0x81 + a) << 24) | ((0x30 + b) << 16) | ((0x81 + c) << 8) | (0x30 + d)) >>> 0;
}

export function bytesOf(code: number): number[] {
  return code > 0xffff
    ? [code >>> 24, (code >>> 16) & 0xff, (code >>> 8) & 0xff, code & 0xff]
    : [code >>> 8, code & 0xff];
}
