import { parseArgs } from "node:util";
import { MONEY_UNITS } from "@shuzhai/dataset";
import { COMMANDS, type CommandName, commandNamed } from "./commands/list";
import { ENCODINGS, FORMS, type FormatOptions } from "./formats/options";

export type Asked =
  | { ok: true; command: "help" }
  | { ok: true; command: "version" }
  | {
      ok: true;
      command: CommandName;
      format: string;
      hintsFile: string | null;
      mapFile: string | null;
      reportFile: string | null;
      options: FormatOptions;
      files: string[];
    }
  | BadUsage;
export type BadUsage =
  | {
      ok: false;
      reason: "unknownCommand" | "unknownOption" | "noValue" | "unexpectedValue" | "unknownFormat" | "unknownChoice";
      given: string;
    }
  | { ok: false; reason: "noFiles" | "noOffset" | "noOutput" | "severalTables" };

const OPTIONS = {
  format: { type: "string" },
  hints: { type: "string" },
  output: { type: "string", short: "o" },
  form: { type: "string" },
  headers: { type: "string" },
  encoding: { type: "string" },
  money: { type: "string" },
  scripts: { type: "boolean" },
  at: { type: "string" },
  map: { type: "string" },
  report: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

/** Options that take one of a few words. */
const CHOICES: [name: "form" | "headers" | "encoding" | "money", choices: readonly string[]][] = [
  ["form", FORMS],
  ["headers", ["zh", "id"]],
  ["encoding", ENCODINGS],
  ["money", Object.keys(MONEY_UNITS)],
];

/** The arguments after the program's name. Options may stand anywhere; after `--` everything is a file. */
export function readArguments(args: string[]): Asked {
  const { tokens } = parseArgs({ args, options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  const given: Partial<Record<keyof typeof OPTIONS, string>> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!isOption(name)) return { ok: false, reason: "unknownOption", given: rawName };
    const takesValue = OPTIONS[name].type === "string";
    if (takesValue && !value) return { ok: false, reason: "noValue", given: rawName };
    if (!takesValue && value !== undefined) return { ok: false, reason: "unexpectedValue", given: rawName };
    given[name] = value ?? "";
  }
  const [name, ...files] = positionals;
  if (given.help !== undefined || name === "help") return { ok: true, command: "help" };
  if (given.version !== undefined) return { ok: true, command: "version" };
  if (name === undefined) return { ok: true, command: "help" };
  const command = commandNamed(name);
  if (!command) return { ok: false, reason: "unknownCommand", given: name };
  const { formats } = COMMANDS[command];
  const format = given.format ?? Object.keys(formats)[0]!;
  if (!Object.hasOwn(formats, format)) return { ok: false, reason: "unknownFormat", given: format };
  if (files.length === 0) return { ok: false, reason: "noFiles" };
  if (command === "convert" && files.length > 1) return { ok: false, reason: "severalTables" };
  const at = /^\d+$/.test(given.at ?? "") ? Number(given.at) : null;
  if (command === "explain" && at === null) return { ok: false, reason: "noOffset" };
  const unknown = CHOICES.find(([name, choices]) => given[name] !== undefined && !choices.includes(given[name]));
  if (unknown) return { ok: false, reason: "unknownChoice", given: `--${unknown[0]} ${given[unknown[0]]}` };
  const { form = "long", headers = "zh", encoding = "utf-8-bom", money = "元" } = given as Partial<FormatOptions>;
  const scripts = given.scripts !== undefined;
  if (scripts && !given.output) return { ok: false, reason: "noOutput" };
  const options = { form, headers, encoding, money, at, outputFile: given.output ?? null, scripts };
  return {
    ok: true,
    command,
    format,
    hintsFile: given.hints ?? null,
    mapFile: given.map ?? null,
    reportFile: given.report ?? null,
    options,
    files,
  };
}

function isOption(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name);
}
