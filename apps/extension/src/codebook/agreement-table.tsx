import type { CoderComparison } from "@shuzhai/dataset/codebook";
import type { Messages } from "../i18n/zh";
import { variableText } from "./wording";

/** A line a variable, and one for all of them. */
export function AgreementTable({ comparison, say }: { comparison: CoderComparison; say: Messages }) {
  const texts = say.codebook.coders;
  const percent = (share: number | null) => (share === null ? "–" : `${(100 * share).toFixed(1)}%`);
  const line = (key: string, name: string, one: CoderComparison["overall"]) => (
    <tr key={key}>
      <th scope="row" lang={key ? "zh-CN" : undefined}>
        {name}
      </th>
      <td>{one.cells}</td>
      <td>{one.both}</td>
      <td>{one.bothSame}</td>
      <td>{one.onlyFirst}</td>
      <td>{one.onlySecond}</td>
      <td>{percent(one.observed)}</td>
      <td>{one.kappa === null ? texts.undefinedKappa : one.kappa.toFixed(3)}</td>
    </tr>
  );
  return (
    <table class="plain numbers">
      <thead>
        <tr>
          {[
            ...[texts.variable, texts.cells, texts.both, texts.bothSame],
            ...[texts.onlyMine, texts.onlyTheirs, texts.observed, texts.kappa],
          ].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {comparison.variables.map((one) => line(one.variable.id, variableText(one.variable, say), one))}
        {line("", texts.all, comparison.overall)}
      </tbody>
    </table>
  );
}
