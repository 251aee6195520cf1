import type { Messages } from "../i18n/zh";
import type { PanelReading } from "../messages/panel-port";

interface ChecksProps {
  reading: PanelReading;
  say: Messages;
  focus(id: string): void;
}

/** What the page says twice and not alike, each finding with the figures that it speaks of. */
export function Checks({ reading: { checks, figures }, say, focus }: ChecksProps) {
  if (checks.length === 0) return null;
  const quoteOf = new Map(figures.map(({ figure: { id, quote } }) => [id, quote]));
  return (
    <details class="unplaced checks" open>
      <summary>{say.panel.checks(checks.length)}</summary>
      <ul>
        {checks.map(({ figures, explanation }) => (
          <li key={`${explanation} ${figures.join()}`}>
            <span lang="zh-CN">{explanation}</span>{" "}
            {figures.map((id) => {
              const quote = quoteOf.get(id);
              return (
                quote && (
                  <button
                    key={id}
                    type="button"
                    class="link"
                    lang="zh-CN"
                    aria-label={say.panel.lookAt(quote)}
                    onClick={() => focus(id)}
                  >
                    {quote}
                  </button>
                )
              );
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
