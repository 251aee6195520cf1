import { useSignal } from "@preact/signals";
import { type CodebookList, type CodebookRemark, readCodebook } from "@shuzhai/dataset/codebook";
import type { ReadForeign } from "@shuzhai/dataset/files";
import type { Messages } from "../i18n/zh";

interface ListImportProps {
  say: Messages;
  tell(text: string): void;
  add(list: CodebookList): void;
}

interface Fault {
  row: number | null;
  reason: keyof Messages["codebook"]["problem"];
  cell: string;
}

/** A list of variables, places and years from a table that the person has: all of it, or what is wrong with it. */
export function ListImport({ say, tell, add }: ListImportProps) {
  const texts = say.codebook;
  const faults = useSignal<Fault[]>([]);
  const remarks = useSignal<CodebookRemark[]>([]);
  const take = async (file: File) => {
    // what reads workbooks is loaded when it is asked for
    const { readForeign } = await import("@shuzhai/dataset/files");
    const foreign = await readForeign(new Uint8Array(await file.arrayBuffer()));
    const read = foreign.ok ? readCodebook(foreign.table) : null;
    faults.value = !foreign.ok ? [faultOf(foreign)] : read?.ok ? [] : read!.problems;
    remarks.value = read?.ok ? read.remarks : [];
    if (!read?.ok) return tell("");
    const { variables, places, years } = read.list;
    add(read.list);
    tell(texts.editor.imported(variables.length, places.length, years.length));
  };
  return (
    <div class="import">
      <label class="field">
        {texts.editor.import}
        <input
          type="file"
          accept=".csv,.tsv,.txt,.xlsx"
          aria-describedby="import-how"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = "";
            if (file) void take(file);
          }}
        />
      </label>
      <p id="import-how" class="hint">
        {texts.editor.importHow}
      </p>
      {faults.value.length > 0 && (
        <div class="news" role="alert">
          <p>{texts.refused}</p>
          <ul>
            {faults.value.map(({ row, reason, cell }) => (
              <li key={`${row} ${reason} ${cell}`}>
                {row !== null && `${texts.row(row)}: `}
                {texts.problem[reason]}
                {cell && <span lang="zh-CN"> “{cell}”</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {remarks.value.length > 0 && (
        <ul class="hint remarks">
          {remarks.value.map(({ reason, name }) => (
            <li key={`${reason} ${name}`}>{texts.remark[reason](name)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function faultOf(read: Extract<ReadForeign, { ok: false }>): Fault {
  if (read.reason === "malformed") return { row: read.row, reason: "malformed", cell: "" };
  return { row: null, reason: known(read.reason), cell: "" };
}

function known(reason: string): Fault["reason"] {
  return reason === "empty" || reason === "mixed" || reason === "damagedWorkbook" || reason === "noHeader"
    ? reason
    : "undecodable";
}
