import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGES, type PackageName, packageFolder, REPOSITORY } from "./packages";
import { run } from "./run";

export type Tarballs = Record<PackageName, string>;

/** Packs what was built as it would be published (`pnpm pack` applies publishConfig and workspace versions). */
export async function packAll(folder: string): Promise<Tarballs> {
  mkdirSync(folder, { recursive: true });
  const { packageManager } = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8"));
  const pnpm = ["exec", "--yes", "--prefer-offline", `--package=${packageManager}`, "--", "pnpm"];
  const packed = await Promise.all(
    PACKAGES.map(async (name) => {
      const packing = await run("npm", [...pnpm, "pack", "--pack-destination", folder], packageFolder(name));
      if (!packing.ok) throw new Error(`${name} cannot be packed: ${packing.output}`);
      const { version } = JSON.parse(readFileSync(join(packageFolder(name), "package.json"), "utf8"));
      return [name, join(folder, `shuzhai-${name}-${version}.tgz`)] as const;
    }),
  );
  return Object.fromEntries(packed) as Tarballs;
}
