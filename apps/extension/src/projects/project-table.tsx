import { compareStages } from "@shuzhai/core";
import type { Gathered } from "./gather";
import type { Listed } from "./projects";
import { historyText, investmentTexts } from "./words";

/** Projects as rows, those that are furthest first. */
export function ProjectTable({ gathered, say, open, separate }: Listed) {
  const texts = say.projects;
  return (
    <table>
      <thead>
        <tr>
          {[texts.name, texts.place, texts.reached, texts.investment, texts.history, texts.captures].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {gathered.toSorted(furthestFirst).map((one) => {
          const { project, rows, given } = one;
          const amounts = investmentTexts(project, say);
          return (
            <tr key={project.id}>
              <th scope="row" lang="zh-CN">
                <button type="button" class="link" onClick={() => open(rows[0]!)}>
                  {project.name}
                </button>{" "}
                {given && (
                  <button
                    type="button"
                    class="link"
                    aria-label={texts.separateWhat(project.name)}
                    onClick={() => separate(one)}
                  >
                    {texts.separate}
                  </button>
                )}
              </th>
              <td lang="zh-CN">{project.locality?.name ?? say.reading.noLocality}</td>
              <td>{project.stage ? texts.stage[project.stage] : texts.phase.unknown}</td>
              <td lang="zh-CN">
                {amounts.join(" / ")}
                {amounts.length > 1 && <small class="news"> {texts.differ}</small>}
              </td>
              <td>{historyText(project, say)}</td>
              <td class="count">{rows.length}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function furthestFirst({ project: a }: Gathered, { project: b }: Gathered): number {
  if (a.stage === null || b.stage === null) return Number(a.stage === null) - Number(b.stage === null);
  return compareStages(b.stage, a.stage) || (a.name < b.name ? -1 : 1);
}
