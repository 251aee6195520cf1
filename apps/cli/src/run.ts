import type { Output } from "@shuzhai/dataset";
import { version } from "../package.json";
import { readArguments } from "./arguments";
import { COMMANDS } from "./commands";
import { EXIT } from "./exit";
import { readHints } from "./hints";
import { opened, readFiles } from "./input/read-files";
import { type Delivered, deliver, deliverFile } from "./output/destination";
import { textsFor } from "./texts/texts";

/** What a process gives to a command: tests pass their own. */
export interface World {
  env: Record<string, string | undefined>;
  stdin: AsyncIterable<Uint8Array>;
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
}

/** Runs the command line and answers with its exit code. */
export async function run(args: string[], { env, stdin, stdout, stderr }: World): Promise<number> {
  const texts = textsFor(env);
  // a reader of the messages that has gone is no reason to stop
  stderr.on("error", () => {});
  const say = (message: string) => void stderr.write(`shuzhai: ${message}\n`);
  const asked = readArguments(args);
  if (!asked.ok) {
    say(texts.usage(asked));
    return EXIT.usage;
  }

  async function delivered(work: (output: Output) => Promise<void>, file: string | null = null): Promise<Delivered> {
    const result = await (file === null ? deliver(stdout, work) : deliverFile(file, work));
    if (!result.ok && result.reason === "failed") say(texts.outputFailed(result.detail));
    return result;
  }

  if (asked.command === "help" || asked.command === "version") {
    const text = asked.command === "help" ? texts.help : `${version}\n`;
    const shown = await delivered(async (output) => output.write(new TextEncoder().encode(text)));
    return shown.ok || shown.reason === "closed" ? EXIT.ok : EXIT.failed;
  }
  const hints = await readHints(asked.hintsFile);
  if (!hints.ok) {
    say(texts.hints(hints));
    return EXIT.usage;
  }
  const tally = { failed: 0, figures: 0 };
  const reading = { files: asked.files, hintsFor: hints.hintsFor, stdin, now: () => new Date(), say, texts };
  const format = COMMANDS[asked.command][asked.format]!(asked.options);
  const readable = await opened(readFiles(reading, tally));
  // where nothing can be read nothing is written, not even the head of a table
  if (!readable) return EXIT.failed;
  const done = await delivered((output) => format(readable, output), asked.outputFile);
  if (!done.ok) return done.reason === "closed" ? EXIT.ok : EXIT.failed;
  return tally.failed > 0 || tally.figures === 0 ? EXIT.failed : EXIT.ok;
}
