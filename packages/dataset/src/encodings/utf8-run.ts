/** How many well-formed three-byte UTF-8 characters (all common Chinese) stand in a row, at most. */
export function longestUtf8Run(bytes: Uint8Array): number {
  let longest = 0;
  let run = 0;
  for (let i = 0; i < bytes.length; ) {
    const isCharacter = bytes[i]! >> 4 === 0xe && continues(bytes[i + 1]) && continues(bytes[i + 2]);
    run = isCharacter ? run + 1 : 0;
    longest = Math.max(longest, run);
    i += isCharacter ? 3 : 1;
  }
  return longest;
}

function continues(byte: number | undefined): boolean {
  return byte !== undefined && byte >> 6 === 0b10;
}
