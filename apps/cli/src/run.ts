import { version } from "../package.json";
import { readArguments } from "./arguments";
import { EXIT } from "./exit";
import { readHints } from "./hints";
import { sinkOf } from "./output/sink";
import { parseFiles } from "./parse-files";
import { textsFor } from "./texts/texts";

/** What a process gives to a command: tests pass their own. */
export interface World {
  env: Record<string, string | undefined>;
  stdin: AsyncIterable<Uint8Array>;
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
}

/** Runs the command line and answers with its exit code. */
export async function run(args: string[], world: World): Promise<number> {
  const texts = textsFor(world.env);
  const out = sinkOf(world.stdout);
  const say = (message: string) => void world.stderr.write(`shuzhai: ${message}\n`);

  const asked = readArguments(args);
  if (!asked.ok) {
    say(texts.usage(asked));
    return EXIT.usage;
  }
  if (asked.command !== "parse") {
    const written = await out.write(asked.command === "help" ? texts.help : `${version}\n`);
    if (written.ok || written.reason === "closed") return EXIT.ok;
    say(texts.outputFailed(written.detail));
    return EXIT.failed;
  }
  const hints = await readHints(asked.hintsFile);
  if (!hints.ok) {
    say(texts.hints(hints));
    return EXIT.usage;
  }
  return parseFiles({ ...asked, hintsFor: hints.hintsFor, stdin: world.stdin, now: () => new Date(), out, say, texts });
}
