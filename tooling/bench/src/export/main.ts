import { spawnSync } from "node:child_process";
import { isExport, NAMES, runExport } from "./formats";

/**
 * `node dist/export.js [ROWS]`: time and memory of each format for a million rows. Each runs in a process of its own,
 * whose greatest memory the system tells; `node dist/export.js FORMAT ROWS` is that process.
 */
const [first = "1000000", rows = first] = process.argv.slice(2);

if (isExport(first)) {
  const begin = performance.now();
  const { bytes, parts } = await runExport(first, Number(rows));
  const seconds = (performance.now() - begin) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ seconds, megabytes, bytes, parts }));
} else {
  console.log(`\n${Number(rows).toLocaleString("en")} 行 rows`);
  console.table(
    NAMES.map((name) => {
      const child = spawnSync(process.execPath, [process.argv[1]!, name, rows], { encoding: "utf8" });
      if (child.status !== 0) return { format: name, failed: child.stderr.slice(0, 200) };
      const { seconds, megabytes, bytes, parts } = JSON.parse(child.stdout);
      return {
        format: name,
        seconds: round(seconds),
        "peak MB": round(megabytes),
        "file MB": round(bytes / 2 ** 20),
        parts,
      };
    }),
  );
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
