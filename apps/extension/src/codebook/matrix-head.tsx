import type { CodebookVariable, Counts } from "@shuzhai/dataset/codebook";
import type { Messages } from "../i18n/zh";
import { variableText } from "./wording";

interface MatrixHeadProps {
  variables: readonly CodebookVariable[];
  counts: ReadonlyMap<string, Counts>;
  say: Messages;
}

/** The variables with their units, and how far each is done. */
export function MatrixHead({ variables, counts, say }: MatrixHeadProps) {
  const texts = say.codebook;
  return (
    <div class="head">
      {/* biome-ignore lint/a11y/useSemanticElements: a table element of thousands of rows is not laid out in part */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid keeps the focus */}
      <div class="row" role="row" aria-rowindex={1}>
        <Head column={1} look="fixed place">
          {texts.place}
        </Head>
        <Head column={2} look="fixed year">
          {texts.year}
        </Head>
        {variables.map((variable, index) => {
          const { done, doubtful, missing } = counts.get(variable.id)!;
          const all = done + doubtful + missing;
          return (
            <Head key={variable.id} column={index + 3} look="variable">
              <span lang="zh-CN" title={variableText(variable, say)}>
                {variableText(variable, say)}
              </span>
              <small>
                {variable.unit && <span lang="zh-CN">{variable.unit} · </span>}
                {texts.of(done, all)}
                {doubtful > 0 && ` · ?${doubtful}`}
              </small>
              <span class="share" aria-hidden="true">
                <span style={{ width: `${(100 * done) / all}%` }} />
              </span>
            </Head>
          );
        })}
      </div>
    </div>
  );
}

function Head({ column, look, children }: { column: number; look: string; children: preact.ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    // biome-ignore lint/a11y/useFocusableInteractive: the grid keeps the focus
    <span role="columnheader" class={look} aria-colindex={column}>
      {children}
    </span>
  );
}
