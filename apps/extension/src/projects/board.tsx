import type { Messages } from "../i18n/zh";
import type { Gathered } from "./gather";
import { PHASE_ORDER, phaseOf } from "./phases";
import type { Listed } from "./projects";
import { historyText, investmentTexts } from "./words";

/** Projects in columns by how far they are. */
export function Board({ gathered, say, open, separate }: Listed) {
  return (
    <div class="board">
      {PHASE_ORDER.map((phase) => {
        const cards = gathered.filter(({ project }) => phaseOf(project) === phase);
        if (phase === "unknown" && cards.length === 0) return null;
        return (
          <section key={phase} aria-labelledby={`phase-${phase}`}>
            <h2 id={`phase-${phase}`}>
              {say.projects.phase[phase]} <small>{cards.length}</small>
            </h2>
            <ul>
              {cards.map((one) => (
                <li key={one.project.id}>
                  <Card one={one} say={say} open={() => open(one.rows[0]!)} separate={() => separate(one)} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Card({
  one: { project, given },
  say,
  open,
  separate,
}: {
  one: Gathered;
  say: Messages;
  open(): void;
  separate(): void;
}) {
  const amounts = investmentTexts(project, say);
  return (
    <>
      <button type="button" class="name" lang="zh-CN" onClick={open}>
        {project.name}
      </button>
      <p lang="zh-CN">
        {project.locality?.name ?? <span class="unknown">{say.reading.noLocality}</span>}
        {amounts.length > 0 && <strong> {amounts.join(" / ")}</strong>}
        {amounts.length > 1 && (
          <span class="news" role="img" aria-label={say.projects.differ} title={say.projects.differ}>
            {" ≠"}
          </span>
        )}
      </p>
      <p class="history">{historyText(project, say)}</p>
      {given && (
        <button type="button" class="link" aria-label={say.projects.separateWhat(project.name)} onClick={separate}>
          {say.projects.separate}
        </button>
      )}
    </>
  );
}
