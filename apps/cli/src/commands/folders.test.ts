import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { REPORT, workplace } from "../testing/shuzhai";

const { folder, file, shuzhai } = workplace();

const sources = (out: string) => [
  ...new Set(
    out
      .trimEnd()
      .split("\n")
      .flatMap((line) => JSON.parse(line).source ?? []),
  ),
];

it("reads the reports of a folder and of the folders in it, by name, and says what it passed over", async () => {
  file("reports/b.txt", REPORT);
  file("reports/2021/a.html", `<p>${REPORT}</p>`);
  file("reports/2021/notes.xlsx", "x");
  file("reports/c.pdf", "%PDF-1.7");
  file("reports/.hidden.txt", REPORT);
  const { code, out, err } = await shuzhai(["parse", join(folder, "reports")]);
  expect({ code, err }).toEqual({
    code: 0,
    err: "shuzhai: reports: other files were passed over (.xlsx 1, .pdf 1)\nshuzhai: 2 files: 4 figures\n",
  });
  expect(sources(out)).toEqual([join(folder, "reports/2021/a.html"), join(folder, "reports/b.txt")]);
});

it("goes on after damaged files, counts them, and says so with its exit code", async () => {
  for (let n = 0; n < 300; n++) {
    const damaged = n % 100 === 50;
    file(`many/${String(n).padStart(3, "0")}.txt`, damaged ? Uint8Array.of(0x41, 0, 1) : REPORT);
  }
  const { code, out, err } = await shuzhai(["parse", join(folder, "many")]);
  expect({ code, files: sources(out).length }).toEqual({ code: 1, files: 297 });
  expect(err.split("\n")).toEqual([
    "shuzhai: many/050.txt: is no text (byte 1)",
    "shuzhai: many/150.txt: is no text (byte 1)",
    "shuzhai: many/250.txt: is no text (byte 1)",
    "shuzhai: 300 files: 594 figures; 3 could not be read",
    "",
  ]);
});

it("shows how far it is where someone looks on, and wipes it away for a message", async () => {
  file("seen/a.txt", REPORT);
  file("seen/b.txt", "");
  const { err } = await shuzhai(["parse", join(folder, "seen")], { isTTY: true });
  expect(err).toBe("0/2\r\u001b[Kshuzhai: seen/b.txt: is empty\nshuzhai: 2 files: 2 figures; 1 could not be read\n");
});

it("fails on a folder without reports, in the user's language", async () => {
  mkdirSync(join(folder, "none"), { recursive: true });
  const { code, out } = await shuzhai(["parse", join(folder, "none")]);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  file("pictures/a.jpg", "x");
  const { err } = await shuzhai(["parse", join(folder, "pictures")], { env: { LANG: "zh_CN.UTF-8" } });
  expect(err).toBe("shuzhai: pictures：跳过了其他文件（.jpg 1 个）\n");
});

it("says that a library is no report", async () => {
  const library = file("library.jsonl", '{"type":"shuzhai","version":1}\n');
  const { code, err } = await shuzhai(["parse", library]);
  expect(code).toBe(1);
  expect(err).toContain("library.jsonl: is a library or a workbook and no report");
});
