import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";

/** What a folder is searched for: texts and saved pages. A file that is named itself is read whatever it is called. */
const REPORTS = new Set([".txt", ".md", ".htm", ".html", ".shtml", ".xhtml"]);

export interface Listed {
  files: string[];
  /** other files of a folder, by their ending */
  passedOver: { folder: string; endings: Map<string, number> }[];
}

/** Files as given, and in the place of each folder the reports in it and below it, by name. Hidden ones are left out. */
export async function listFiles(given: string[]): Promise<Listed> {
  const listed: Listed = { files: [], passedOver: [] };
  for (const path of given) {
    if (!(await isFolder(path))) {
      listed.files.push(path);
      continue;
    }
    const endings = new Map<string, number>();
    for (const file of await filesBelow(path)) {
      const ending = extname(file).toLowerCase();
      if (REPORTS.has(ending)) listed.files.push(file);
      else endings.set(ending, (endings.get(ending) ?? 0) + 1);
    }
    if (endings.size > 0) listed.passedOver.push({ folder: path, endings });
  }
  return listed;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false; // the reading of it will say why
  }
}

/** A folder that may not be opened is named among the files, so that reading it says so. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (!entries) return [folder];
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    // a link to a folder could lead back up
    if (entry.isDirectory()) found.push(...(await filesBelow(path)));
    else if (entry.isFile() || !(await isFolder(path))) found.push(path);
  }
  return found;
}
