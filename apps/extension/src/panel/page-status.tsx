import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import type { Messages } from "../i18n/zh";
import type { FollowedPage } from "./followed-page";

/** How the reading of the page stands, and what to do where there is nothing to show. Announced when it changes. */
export function PageStatus({ page, say }: { page: FollowedPage; say: Messages }) {
  const shortcut = useShortcut();
  const { headline, advice } = statusText(page, say, shortcut);
  const progress = page.progress.value;
  const unsaved = Object.values(page.marks.value).filter(({ state }) => state === "unsaved").length;
  return (
    <div class={page.reading.value?.figures.length ? "status" : "status alone"} role="status">
      <p class="headline">{headline}</p>
      {advice && <p class="hint">{advice}</p>}
      {progress !== null && (
        <p class="reading">
          <progress value={progress} aria-label={say.status.reading} />
          <button type="button" onClick={() => page.tell({ type: "cancel" })}>
            {say.status.cancel}
          </button>
        </p>
      )}
      {unsaved > 0 && (
        <p class="news">
          {say.storage.unsaved(unsaved)}{" "}
          <button type="button" onClick={() => page.tell({ type: "sendAgain" })}>
            {say.storage.sendAgain}
          </button>
        </p>
      )}
    </div>
  );
}

function statusText(page: FollowedPage, say: Messages, shortcut: string): { headline: string; advice?: string } {
  const reading = page.reading.value;
  const progress = page.progress.value;
  const status = page.status.value;
  if (reading?.figures.length) return { headline: say.status.figures(reading.figures.length) };
  if (status?.state === "unreadable") return { headline: say.unreadable[status.reason] };
  if (reading?.length === 0 || status?.state === "empty")
    return { headline: say.status.empty, advice: say.status.emptyHow };
  if (reading) return { headline: say.status.noFigures, advice: say.status.noFiguresHow };
  if (progress !== null || status?.state === "reading") return { headline: say.status.reading };
  const headline = status?.state === "stopped" ? say.status.stopped : say.status.notRead;
  return { headline, advice: say.status.notReadHow(shortcut) };
}

/** The shortcut that reads a page, as the person or the browser has set it; empty when none is. */
function useShortcut(): string {
  const [shortcut, setShortcut] = useState("");
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      setShortcut(commands.find(({ name }) => name === "read-page")?.shortcut ?? "");
    });
  }, []);
  return shortcut;
}
