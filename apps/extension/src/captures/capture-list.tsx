import { useState } from "preact/hooks";
import { CaptureEditor } from "../editing/capture-editor";
import type { Messages } from "../i18n/zh";
import type { CaptureChange } from "../messages/capture-change";
import { isFile } from "../sources/file";
import { quantityText } from "../wording/quantity";
import { attributes, measureText } from "../wording/reading";
import { corrected } from "./corrected";
import { Sentence } from "./sentence";
import type { Stored } from "./stored";

/** Rows that are laid out at first, and more with each press: all of a big library at once would stall the page. */
const PAGE = 200;

interface CaptureListProps {
  stored: Stored;
  say: Messages;
  remove(ids: string[]): void;
  change(id: string, change: CaptureChange): void;
}

/** Captures, newest first, each with its sentence and its source. */
export function CaptureList({ stored, say, remove, change }: CaptureListProps) {
  const [shown, setShown] = useState(PAGE);
  const [edited, setEdited] = useState<string | null>(null);
  const left = stored.captures.length - shown;
  return (
    <>
      <ul class="captures">
        {stored.captures.slice(0, shown).map((capture) => {
          const { id, sentence, sourceId } = capture;
          const figure = corrected(capture);
          const source = stored.sources.get(sourceId);
          return (
            <li key={id} data-capture={id}>
              <p class="row">
                <span class="indicator" lang="zh-CN">
                  {figure.indicator.name}
                </span>
                <span class="quantity" lang="zh-CN">
                  {quantityText(figure, say)}
                </span>
              </p>
              <p class="meta">
                {figure.measure !== "level" && <span>{measureText(figure, say)}</span>}
                {attributes(figure, say).map(({ name, text, look }) => (
                  <span key={name} class={look ?? ""}>
                    {text}
                  </span>
                ))}
              </p>
              <Sentence text={sentence} figure={figure} />
              <p class="bar">
                {source && isFile(source) && <span lang="zh-CN">{source.title}</span>}
                {source && !isFile(source) && (
                  <a href={source.url} target="_blank" rel="noreferrer" lang="zh-CN">
                    {source.title ?? source.url}
                  </a>
                )}
                <button
                  type="button"
                  aria-expanded={edited === id}
                  aria-label={`${say.editing.edit} ${figure.quote}`}
                  onClick={() => setEdited(edited === id ? null : id)}
                >
                  {say.editing.edit}
                </button>
                <button
                  type="button"
                  onClick={() => remove([id])}
                  aria-label={`${say.captures.remove} ${figure.quote}`}
                >
                  {say.captures.remove}
                </button>
              </p>
              {edited === id && (
                <CaptureEditor
                  capture={capture}
                  say={say}
                  own={{ indicators: [], collections: [] }}
                  change={(what) => change(id, what)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          {say.captures.more(Math.min(left, PAGE))}
        </button>
      )}
    </>
  );
}
