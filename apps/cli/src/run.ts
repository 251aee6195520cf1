import type { Output } from "@shuzhai/dataset";
import { version } from "../package.json";
import { readArguments } from "./arguments";
import { runConvert } from "./commands/convert";
import { COMMANDS, type Command } from "./commands/list";
import { runOnLibraries } from "./commands/read-libraries";
import { runOnFigures, runOnReports } from "./commands/read-reports";
import type { Work } from "./commands/work";
import { EXIT } from "./exit";
import { readHints } from "./hints";
import { listFiles } from "./input/list-files";
import { emptyTally } from "./input/read-files";
import { deliver, deliverFile } from "./output/destination";
import { progressOn } from "./output/progress";
import { textsFor } from "./texts/texts";

/** What a process gives to a command: tests pass their own. */
export interface World {
  env: Record<string, string | undefined>;
  stdin: AsyncIterable<Uint8Array>;
  stdout: NodeJS.WritableStream;
  /** `isTTY`: someone looks on */
  stderr: NodeJS.WritableStream & { isTTY?: boolean };
}

/** Runs the command line and answers with its exit code. */
export async function run(args: string[], { env, stdin, stdout, stderr }: World): Promise<number> {
  const texts = textsFor(env);
  // a reader of the messages that has gone is no reason to stop
  stderr.on("error", () => {});
  const line = progressOn(stderr);
  const say = (message: string) => line.say(`shuzhai: ${message}\n`);
  const asked = readArguments(args);
  if (!asked.ok) {
    say(texts.usage(asked));
    return EXIT.usage;
  }

  const writeTo = (file: string | null) => async (work: (output: Output) => Promise<void>) => {
    const result = await (file === null ? deliver(stdout, work) : deliverFile(file, work));
    if (result.ok) return "written";
    if (result.reason === "failed") say(texts.outputFailed(result.detail));
    return result.reason;
  };

  if (asked.command === "help" || asked.command === "version") {
    const text = asked.command === "help" ? texts.help : `${version}\n`;
    const shown = await writeTo(null)(async (output) => output.write(new TextEncoder().encode(text)));
    return shown === "failed" ? EXIT.failed : EXIT.ok;
  }
  const hints = await readHints(asked.hintsFile);
  if (!hints.ok) {
    say(texts.hints(hints));
    return EXIT.usage;
  }
  const { files, passedOver } = await listFiles(asked.files);
  for (const { folder, endings } of passedOver) say(texts.passedOver(folder, endings));
  const tally = emptyTally();
  const now = () => new Date();
  const work: Work = {
    reading: {
      ...{ files, stdin, now, say, texts, hintsFor: hints.hintsFor },
      progress: (done, of) => line.show(texts.progress(done, of)),
    },
    ...{ tally, format: asked.format, options: asked.options, mapFile: asked.mapFile, reportFile: asked.reportFile },
    write: writeTo(asked.options.outputFile),
    making: (parserVersions) => ({
      provenance: { parserVersions, made: now().toISOString() },
      note: (notes) => texts.workbook(notes).forEach(say),
      leftOut: (lines) => say(texts.leftOut(lines)),
    }),
  };
  const code = await runCommand(COMMANDS[asked.command], work);
  line.clear();
  if (tally.files > 1) say(texts.summary(tally));
  return code;
}

function runCommand(command: Command, work: Work): Promise<number> {
  switch (command.takes) {
    case "reports":
      return runOnReports(command, work);
    case "figures":
      return runOnFigures(command, work);
    case "libraries":
      return runOnLibraries(command, work);
    case "table":
      return runConvert(command, work);
  }
}
