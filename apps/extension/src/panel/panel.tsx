import { useSignal } from "@preact/signals";
import { browser } from "wxt/browser";
import { Captures } from "../captures/captures";
import { useLive } from "../captures/live";
import { storedCaptures } from "../captures/stored";
import type { ShuzhaiDatabase } from "../database/open";
import type { Messages } from "../i18n/zh";
import type { FollowedPage } from "./followed-page";
import { PageView } from "./page-view";
import { Tabs } from "./tabs";

export interface PanelProps {
  page: FollowedPage;
  database: ShuzhaiDatabase;
  say: Messages;
}

/** The side panel: the page's figures, and the captures. */
export function Panel({ page, database, say }: PanelProps) {
  const view = useSignal<"page" | "captures">("page");
  const everything = useSignal(false);
  const url = page.reading.value?.url ?? null;
  const scope = everything.value ? null : url;
  const stored = useLive(() => storedCaptures(database, scope), [scope]);
  return (
    <main>
      <h1 class="unseen">{say.name}</h1>
      <header class="top">
        <Tabs
          selected={view}
          tabs={[
            { id: "page", label: say.panel.page, count: page.reading.value?.figures.length ?? null },
            { id: "captures", label: say.panel.captures, count: stored?.captures.length ?? null },
          ]}
        />
        <nav>
          <a href={browser.runtime.getURL("/library.html")} target="_blank" rel="noreferrer">
            {say.panel.library}
          </a>{" "}
          <a href={browser.runtime.getURL("/options.html")} target="_blank" rel="noreferrer">
            {say.options.open}
          </a>
        </nav>
      </header>
      <div role="tabpanel" id="panel-page" aria-labelledby="tab-page" hidden={view.value !== "page"}>
        <PageView page={page} database={database} say={say} />
      </div>
      <div role="tabpanel" id="panel-captures" aria-labelledby="tab-captures" hidden={view.value !== "captures"}>
        {url !== null && (
          <fieldset class="bar choice">
            <label>
              <input
                type="radio"
                name="scope"
                checked={!everything.value}
                onChange={() => (everything.value = false)}
              />
              {say.captures.thisPage}
            </label>
            <label>
              <input type="radio" name="scope" checked={everything.value} onChange={() => (everything.value = true)} />
              {say.captures.everything}
            </label>
          </fieldset>
        )}
        {stored && <Captures stored={stored} say={say} />}
      </div>
    </main>
  );
}
