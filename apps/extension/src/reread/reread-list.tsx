import { useSignal } from "@preact/signals";
import type { Capture, ProjectMention } from "@shuzhai/core";
import { Sentence } from "../captures/sentence";
import type { Messages } from "../i18n/zh";
import { periodText } from "../wording/period";
import { quantityText } from "../wording/quantity";
import { measureText } from "../wording/reading";
import type { FieldName, Reread } from "./compare";

interface RereadListProps {
  different: readonly Reread[];
  say: Messages;
  accept(one: Reread): void;
  keep(one: Reread): void;
}

const PAGE = 50;

/** What is read otherwise today, field by field, old beside new. */
export function RereadList({ different, say, accept, keep }: RereadListProps) {
  const most = useSignal(PAGE);
  const texts = say.reread;
  const left = Math.max(0, different.length - most.value);
  return (
    <>
      <ul>
        {different.slice(0, most.value).map((one) => {
          const { capture, reading, fields } = one;
          const { quote } = capture.figure;
          return (
            <li key={capture.id} class="group">
              <Sentence text={capture.sentence} figure={capture.figure} />
              <table>
                <thead>
                  <tr>
                    <td />
                    <th scope="col">{texts.before}</th>
                    <th scope="col">{texts.now}</th>
                  </tr>
                </thead>
                <tbody lang="zh-CN">
                  {fields.map((field) => (
                    <tr key={field}>
                      <th scope="row" lang={say.language}>
                        {texts.field[field]}
                      </th>
                      <td>
                        <del>{fieldText(field, capture, say) || texts.nothing}</del>
                      </td>
                      <td>
                        <ins>{fieldText(field, reading, say) || texts.nothing}</ins>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <p class="bar">
                <button type="button" aria-label={texts.acceptWhat(quote)} onClick={() => accept(one)}>
                  {texts.accept}
                </button>
                <button type="button" aria-label={texts.keepWhat(quote)} onClick={() => keep(one)}>
                  {texts.keep}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <button type="button" onClick={() => (most.value += PAGE)}>
          {say.captures.more(Math.min(left, PAGE))}
        </button>
      )}
    </>
  );
}

function fieldText(
  field: FieldName,
  { figure, project }: { figure: Capture["figure"]; project?: ProjectMention | undefined },
  say: Messages,
): string {
  switch (field) {
    case "indicator":
      return figure.indicator.name;
    case "quantity":
      return quantityText(figure, say);
    case "measure":
      return measureText(figure, say);
    case "period":
      return figure.period ? periodText(figure.period, say) : "";
    case "locality":
      return [figure.locality?.name, figure.locality?.code].filter(Boolean).join(" ");
    case "modality":
      return say.modality[figure.modality];
    case "project":
      return project?.name ?? "";
  }
}
