import type { Capture, Source } from "@shuzhai/core";
import { useLive } from "../captures/live";
import type { ShuzhaiDatabase } from "../database/open";
import { decompress } from "../database/stored-text";
import type { Messages } from "../i18n/zh";
import { atFigure } from "../sources/at-figure";
import { isFile } from "../sources/file";

interface EvidenceProps {
  capture: Capture;
  source: Source;
  database: ShuzhaiDatabase;
  say: Messages;
}

/** Characters of the text to either side of the figure. */
const AROUND = 400;

/** Where a capture comes from: its source at the figure, the text as it was then, and what later versions of it say. */
export function Evidence({ capture, source, database, say }: EvidenceProps) {
  const texts = say.editing;
  const versions = useLive(() => versionsOf(database, source), [source.id]);
  const { start, end } = capture.selectors.position;
  const own = versions?.find(({ source: { id } }) => id === source.id)?.text ?? null;
  const later = versions?.filter((version) => version.source.accessed > source.accessed) ?? [];
  return (
    <section class="evidence">
      <p class="origin">
        {isFile(source) ? (
          <span lang="zh-CN">{source.title}</span>
        ) : (
          <a href={atFigure(source.url, capture.selectors.quote)} target="_blank" rel="noreferrer" lang="zh-CN">
            {source.title ?? source.url}
          </a>
        )}
        <small>
          {texts.accessed(new Date(source.accessed).toLocaleDateString(say.language))} · {texts.hash}{" "}
          <span title={source.hash}>{source.hash.slice(0, 12)}…</span> · {texts.parser} {capture.parserVersion}
        </small>
        {!isFile(source) && <small>{texts.openHow}</small>}
      </p>
      {own !== null && (
        <details>
          <summary>{texts.textThen}</summary>
          <p class="text" lang="zh-CN">
            {own.slice(Math.max(0, start - AROUND), start)}
            <mark>{own.slice(start, end)}</mark>
            {own.slice(end, end + AROUND)}
          </p>
        </details>
      )}
      {later.map(({ source: version, text }) => {
        const now = text === null ? null : sameContext(text, capture);
        return (
          <p key={version.id} class={now === capture.figure.quote ? "hint" : "news"}>
            {texts.version(new Date(version.accessed).toLocaleDateString(say.language))}{" "}
            {now === null ? texts.goneThen : now === capture.figure.quote ? texts.sameThen : texts.otherwise}
            {now !== null && now !== capture.figure.quote && (
              <span class="sides" lang="zh-CN">
                <del>{capture.figure.quote}</del> <ins>{now}</ins>
              </span>
            )}
          </p>
        );
      })}
    </section>
  );
}

/** Every version of the text at the source's address, oldest first; null for a text that was not kept. */
async function versionsOf(
  database: ShuzhaiDatabase,
  { url }: Source,
): Promise<{ source: Source; text: string | null }[]> {
  const sources = await database.sources.where("url").equals(url).sortBy("accessed");
  const stored = await database.texts.bulkGet(sources.map(({ hash }) => hash));
  const texts = await Promise.all(stored.map((text) => (text ? decompress(text) : null)));
  return sources.map((source, index) => ({ source, text: texts[index] ?? null }));
}

/** The longest that a number between two contexts may be: what is longer is another sentence. */
const LONGEST_NUMBER = 24;
const CONTEXT = 8;

/** What stands in another text where the figure stood: between the same words before and after it; null where they are gone. */
function sameContext(text: string, { selectors: { quote } }: Capture): string | null {
  const before = quote.prefix.slice(-CONTEXT);
  const after = quote.suffix.slice(0, CONTEXT);
  for (let at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
    const start = at + before.length;
    const end = text.indexOf(after, start);
    if (end > start && end - start <= LONGEST_NUMBER) return text.slice(start, end);
    if (before === "") return null;
  }
  return null;
}
