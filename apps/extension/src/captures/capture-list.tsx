import { useState } from "preact/hooks";
import type { Messages } from "../i18n/zh";
import { quantityText } from "../wording/quantity";
import { attributes, measureText } from "../wording/reading";
import { Sentence } from "./sentence";
import type { Stored } from "./stored";

/** Rows that are laid out at first, and more with each press: all of a big library at once would stall the page. */
const PAGE = 200;

/** Captures, newest first, each with its sentence and its source. */
export function CaptureList({ stored, say, remove }: { stored: Stored; say: Messages; remove(ids: string[]): void }) {
  const [shown, setShown] = useState(PAGE);
  const left = stored.captures.length - shown;
  return (
    <>
      <ul class="captures">
        {stored.captures.slice(0, shown).map(({ id, figure, sentence, sourceId }) => {
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
                {source && (
                  <a href={source.url} target="_blank" rel="noreferrer" lang="zh-CN">
                    {source.title ?? source.url}
                  </a>
                )}
                <button
                  type="button"
                  onClick={() => remove([id])}
                  aria-label={`${say.captures.remove} ${figure.quote}`}
                >
                  {say.captures.remove}
                </button>
              </p>
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
