import { useSignal } from "@preact/signals";
import { browser } from "wxt/browser";
import { start } from "../content/start";
import type { Messages } from "../i18n/zh";
import type { Settings } from "../settings/settings";
import { Sample } from "./sample";

/** The first page that a person sees: what is done, in one screen, and a report to try it on. */
export function Welcome({ say, settings }: { say: Messages; settings: Settings }) {
  const texts = say.welcome;
  const read = useSignal(false);
  return (
    <main class="wide welcome">
      <h1>
        {texts.title} · {say.name}
      </h1>
      <p>{texts.what}</p>
      <ol>
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="hint">{texts.private}</p>
      <section aria-labelledby="try">
        <h2 id="try">{texts.try}</h2>
        <p class="bar">
          <button
            type="button"
            class="main"
            disabled={read.value}
            onClick={() => {
              read.value = true;
              // Here nobody needs to grant anything: the page is the extension's own.
              start(document, new AbortController(), settings);
            }}
          >
            {texts.read}
          </button>
          <a href={browser.runtime.getURL("/library.html")} target="_blank" rel="noreferrer">
            {say.panel.library}
          </a>
          <span role="status">{read.value && texts.readHow}</span>
        </p>
        <Sample />
      </section>
    </main>
  );
}
