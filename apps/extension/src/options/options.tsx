import { type Signal, useSignal } from "@preact/signals";
import { browser } from "wxt/browser";
import type { ShuzhaiDatabase } from "../database/open";
import type { Messages } from "../i18n/zh";
import type { Settings } from "../settings/settings";
import { Data } from "./data";
import { PageKeys } from "./page-keys";
import { Sites } from "./sites";

export interface OptionsProps {
  settings: Settings;
  database: ShuzhaiDatabase;
  sites: Signal<string[]>;
  say: Messages;
  change(change: Partial<Settings>): Promise<void>;
}

/** The options page: which sites are read by themselves, colours, language. What is chosen is kept at once. */
export function Options({ settings, database, sites, say, change }: OptionsProps) {
  const { title, colours, colour, language, languages, languageHow } = say.options;
  return (
    <main class="wide options">
      <h1>
        {title} · {say.name}
      </h1>
      <p>
        <a href={browser.runtime.getURL("/welcome.html")}>{say.options.welcome}</a>
      </p>
      <Sites sites={sites} say={say} />
      <Choice
        name="colours"
        legend={colours}
        labels={colour}
        chosen={settings.colours}
        choose={(colours) => change({ colours })}
      />
      <PageKeys chosen={settings.keys} say={say} choose={(keys) => change({ keys })} />
      <Choice
        name="language"
        legend={language}
        labels={languages}
        chosen={settings.language}
        choose={(language) => change({ language })}
        hint={languageHow}
      />
      <Data database={database} say={say} />
    </main>
  );
}

interface ChoiceProps<Value extends string> {
  name: string;
  legend: string;
  labels: Record<Value, string>;
  chosen: Value;
  choose(value: Value): Promise<void>;
  hint?: string;
}

/** One of several, as radio buttons: the arrow keys go from one to the next. */
function Choice<Value extends string>({ name, legend, labels, chosen, choose, hint }: ChoiceProps<Value>) {
  const value = useSignal(chosen);
  return (
    <fieldset>
      <legend>{legend}</legend>
      {(Object.keys(labels) as Value[]).map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            checked={value.value === each}
            onChange={() => {
              value.value = each;
              void choose(each);
            }}
          />
          {labels[each]}
        </label>
      ))}
      {hint && <p class="hint">{hint}</p>}
    </fieldset>
  );
}
