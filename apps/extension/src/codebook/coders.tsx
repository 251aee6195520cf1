import { useSignal } from "@preact/signals";
import { csv, type Table } from "@shuzhai/dataset";
import {
  agreementTable,
  type Cell,
  type Codebook,
  type Coverage,
  codeOf,
  compareCoders,
  coverageOf,
  disagreementTable,
  fitting,
} from "@shuzhai/dataset/codebook";
import { useMemo } from "preact/hooks";
import type { Messages } from "../i18n/zh";
import { type ReadFile, readBackup } from "../transfer/backup";
import { saveFile } from "../transfer/save-file";
import { AgreementTable } from "./agreement-table";
import { valueText, variableText } from "./wording";

interface CodersProps {
  codebook: Codebook;
  /** the person's own */
  coverage: Coverage;
  say: Messages;
  tell(text: string): void;
}

interface Other {
  name: string;
  captures: number;
  coverage: Coverage;
  /** what they chose is known */
  hasChoices: boolean;
}

/** Disagreements that are laid out; all of them are in the file. */
const MOST = 500;

/** Two coders over one codebook: how far they agree, and every cell on which they do not. */
export function Coders({ codebook, coverage, say, tell }: CodersProps) {
  const texts = say.codebook.coders;
  const other = useSignal<Other | null>(null);
  const refused = useSignal<Extract<ReadFile, { ok: false }>["problems"]>([]);
  const comparison = useMemo(
    () => other.value && compareCoders(codebook, coverage, other.value.coverage),
    [codebook, coverage, other.value],
  );
  const look = async (file: File) => {
    tell(say.transfer.reading);
    const read = await readBackup(new Uint8Array(await file.arrayBuffer()));
    refused.value = read.ok ? [] : read.problems;
    tell("");
    if (!read.ok) return;
    const { captures, choices, codebooks } = read.backup;
    const own = choices.filter(({ codebookId }) => codebookId === codebook.id);
    other.value = {
      name: file.name,
      captures: captures.length,
      coverage: coverageOf(captures.flatMap(fitting(codebook)), own),
      hasChoices: codebooks.some(({ id }) => id === codebook.id),
    };
  };
  const saveTable = (table: Table, name: string) => {
    const headers = say.language.startsWith("zh") ? "zh" : "id";
    const blob = new Blob([csv(table, { bom: true, headers })], { type: "text/csv;charset=utf-8" });
    saveFile(`${name}-${codebook.name}.csv`, blob);
  };
  const said = (cell: Cell) => {
    const code = codeOf(cell);
    if (!cell.taken || code === "") return texts.nothing;
    return code === "undecided" ? texts.undecided : valueText(cell.taken, say);
  };
  return (
    <div class="coders">
      <label class="field">
        {texts.open}
        <input
          type="file"
          accept=".zip,.xlsx,.jsonl"
          aria-describedby="coders-how"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = "";
            if (file) void look(file);
          }}
        />
      </label>
      <p id="coders-how" class="hint">
        {texts.how}
      </p>
      {refused.value.length > 0 && (
        <ul class="news" role="alert">
          <li>{texts.refused}</li>
          {refused.value.map(({ line, reason, detail }) => (
            <li key={`${line} ${reason} ${detail}`}>
              {line !== null && `${say.transfer.line(line)}: `}
              {say.transfer.problem[reason]} {detail}
            </li>
          ))}
        </ul>
      )}
      {comparison && other.value && (
        <>
          <p role="status">
            <strong>{texts.opened(other.value.name, other.value.captures)}</strong>
          </p>
          {!other.value.hasChoices && <p class="hint">{texts.otherCodebook}</p>}
          <h2>{texts.agreement}</h2>
          <AgreementTable comparison={comparison} say={say} />
          <p class="hint formula">{texts.formula}</p>
          <div class="bar">
            <button type="button" onClick={() => saveTable(agreementTable(comparison), texts.agreementFile)}>
              {texts.exportAgreement}
            </button>
            <button
              type="button"
              disabled={comparison.disagreements.length === 0}
              onClick={() => saveTable(disagreementTable(comparison), texts.disagreementFile)}
            >
              {texts.exportDisagreements}
            </button>
          </div>
          <h2>
            {comparison.disagreements.length
              ? texts.disagreements(comparison.disagreements.length)
              : texts.noDisagreement}
          </h2>
          {comparison.disagreements.length > 0 && (
            <table class="plain">
              <thead>
                <tr>
                  <th scope="col">{say.codebook.place}</th>
                  <th scope="col">{say.codebook.year}</th>
                  <th scope="col">{texts.variable}</th>
                  <th scope="col">{texts.mine}</th>
                  <th scope="col">{texts.theirs}</th>
                </tr>
              </thead>
              <tbody>
                {comparison.disagreements.slice(0, MOST).map(({ key, place, year, variable, first, second }) => (
                  <tr key={key}>
                    <th scope="row" lang="zh-CN">
                      {place.name}
                    </th>
                    <td>{year}</td>
                    <td lang="zh-CN">{variableText(variable, say)}</td>
                    <td class={first.taken ? "" : "missing"}>{said(first)}</td>
                    <td class={second.taken ? "" : "missing"}>{said(second)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {comparison.disagreements.length > MOST && (
            <p class="hint">{texts.more(comparison.disagreements.length - MOST)}</p>
          )}
        </>
      )}
    </div>
  );
}
