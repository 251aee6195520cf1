import { join } from "node:path";

export const REPOSITORY = join(import.meta.dirname, "../../..");

/** What is published, the depended-on first. */
export const PACKAGES = ["core", "parser", "page", "dataset"] as const;
export type PackageName = (typeof PACKAGES)[number];

export const packageFolder = (name: PackageName) => join(REPOSITORY, "packages", name);
