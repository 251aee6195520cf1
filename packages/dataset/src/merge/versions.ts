/** Above 0 when `a` is the newer version, below when `b` is: 0.10.0 is newer than 0.9.1. */
export function newerVersion(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => version.split(".").map(Number));
  for (let i = 0; i < Math.max(x!.length, y!.length); i++) {
    const difference = (x![i] ?? 0) - (y![i] ?? 0);
    if (difference) return difference;
  }
  return 0;
}
