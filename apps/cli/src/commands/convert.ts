import { mapForeign, readForeign } from "@shuzhai/dataset/files";
import { EXIT } from "../exit";
import { eachBytes } from "../input/read-files";
import { mappingByName, readMapping } from "../input/read-mapping";
import type { Command } from "./list";
import { ended } from "./read-reports";
import type { Work } from "./work";

/** convert: a table of others to columns of ours, all of it or nothing. */
export async function runConvert({ formats }: Extract<Command, { takes: "table" }>, work: Work): Promise<number> {
  const { reading, tally, mapFile } = work;
  const { say, texts } = reading;
  for await (const { file, bytes } of eachBytes(reading, tally)) {
    const read = await readForeign(bytes);
    if (!read.ok) {
      say(texts.badTable(file, read));
      return EXIT.failed;
    }
    const given = mapFile === null ? mappingByName(read.table.headers) : await readMapping(mapFile);
    if (!given.ok) {
      say(texts.mapping(given));
      return EXIT.usage;
    }
    const { columns, mapping } = given;
    const mapped = mapForeign(read.table, columns, mapping);
    if (columns.length === 0 || !mapped.ok) {
      say(texts.unmapped(file, read.table.headers, mapped));
      return EXIT.failed;
    }
    say(texts.converted(file, read.encoding, mapped.table.rows.length));
    tally.figures += mapped.table.rows.length;
    const format = formats[work.format]!(work.options);
    return ended(await work.write((output) => format(mapped.table, output, work.making([]))), tally);
  }
  return EXIT.failed;
}
