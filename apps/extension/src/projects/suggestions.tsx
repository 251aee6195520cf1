import type { Messages } from "../i18n/zh";
import type { Suggested } from "./gather";
import { historyText, investmentTexts } from "./words";

interface SuggestionsProps {
  suggested: readonly Suggested[];
  say: Messages;
  merge(one: Suggested): void;
  apart(one: Suggested): void;
}

/** Projects that may be one, with what speaks for it. The person decides. */
export function Suggestions({ suggested, say, merge, apart }: SuggestionsProps) {
  const texts = say.projects;
  if (suggested.length === 0) return null;
  return (
    <details class="suggestions" open>
      <summary>{texts.maybe(suggested.length)}</summary>
      <p class="hint">{texts.maybeHow}</p>
      <ul>
        {suggested.map((one) => {
          const names = [...new Set(one.gathered.map(({ project }) => project.name))].join(say.period.and);
          return (
            <li key={one.key}>
              <ul>
                {one.gathered.map(({ project, rows }) => (
                  <li key={project.id} lang="zh-CN">
                    <strong>{project.name}</strong>{" "}
                    <small>
                      {[
                        project.locality?.name,
                        ...investmentTexts(project, say),
                        historyText(project, say),
                        rows[0]?.source,
                      ]
                        .filter(Boolean)
                        .join(" · ")}
                    </small>
                  </li>
                ))}
              </ul>
              <p class="bar">
                <small>{one.reasons.map((reason) => texts.reason[reason]).join(say.period.and)}</small>
                <button type="button" aria-label={texts.mergeWhat(names)} onClick={() => merge(one)}>
                  {texts.merge}
                </button>
                <button type="button" aria-label={texts.apartWhat(names)} onClick={() => apart(one)}>
                  {texts.apart}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
