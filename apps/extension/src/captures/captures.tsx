import type { Capture } from "@shuzhai/core";
import { useState } from "preact/hooks";
import type { Messages } from "../i18n/zh";
import { act } from "../messages/act";
import type { CaptureChange } from "../messages/capture-change";
import { request } from "../messages/request";
import type { Kept } from "../messages/requests";
import { CaptureList } from "./capture-list";
import { copyTable, exportCsv } from "./export";
import { lastCaptured, type Stored } from "./stored";

/** The captures with what is done with them: export, copy, undo, delete, restore. Each says what it did. */
export function Captures({ stored, say }: { stored: Stored; say: Messages }) {
  const [said, setSaid] = useState("");
  const [removed, setRemoved] = useState<Capture[]>([]);
  const count = stored.captures.length;

  const change = async (asked: Promise<Kept>): Promise<Capture[] | null> => {
    const kept = await asked.catch((): Kept => ({ ok: false, reason: "unavailable" }));
    if (!kept.ok) setSaid(say.captures.failed);
    return kept.ok ? kept.captures : null;
  };
  const remove = async (ids: string[]) => {
    const stood = await change(request({ type: "remove", ids }));
    if (!stood) return;
    setRemoved(stood);
    setSaid(say.captures.removed(stood.length));
  };
  const edit = async (id: string, what: CaptureChange) => {
    const acted = await act({ is: "edit", ids: [id], change: what, at: new Date().toISOString() });
    setSaid(acted.ok ? say.library.changed(acted.changed) : say.library.failure[acted.reason]);
  };
  const restore = async () => {
    if (!(await change(request({ type: "restore", captures: removed })))) return;
    setRemoved([]);
    setSaid("");
  };
  const copy = async () => {
    setSaid((await copyTable(stored, say)) ? say.captures.copied(count) : say.captures.copyFailed);
    setRemoved([]);
  };
  const save = () => {
    exportCsv(stored, say, new Date());
    setSaid(say.captures.exported(count));
    setRemoved([]);
  };

  return (
    <>
      <div class="bar">
        <button type="button" class="main" disabled={!count} onClick={save}>
          {say.captures.exportCsv}
        </button>
        <button type="button" disabled={!count} onClick={copy}>
          {say.captures.copy}
        </button>
        <button
          type="button"
          disabled={!count}
          onClick={() => remove(lastCaptured(stored).map((capture) => capture.id))}
        >
          {say.captures.undoLast}
        </button>
      </div>
      <p class="said" role="status">
        {said}{" "}
        {removed.length > 0 && (
          <button type="button" onClick={restore}>
            {say.captures.restore}
          </button>
        )}
      </p>
      {count ? (
        <CaptureList stored={stored} say={say} remove={remove} change={edit} />
      ) : (
        <div class="status alone">
          <p class="headline">{say.captures.none}</p>
          <p class="hint">{say.captures.noneHow}</p>
        </div>
      )}
    </>
  );
}
