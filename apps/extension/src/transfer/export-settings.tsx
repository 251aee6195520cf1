import type { Messages } from "../i18n/zh";
import { ENCODINGS, type ExportChoices, HEADERS, UNITS } from "./export-choices";

interface ExportSettingsProps {
  choices: ExportChoices;
  say: Messages;
  change(next: ExportChoices): void;
}

type Field = keyof ExportChoices;
const VALUES: Record<Field, readonly string[]> = { moneyUnit: UNITS, headers: HEADERS, encoding: ENCODINGS };
const FIELDS = Object.keys(VALUES) as Field[];

/** Folded up, for one press exports as before; what holds is seen without opening it. */
export function ExportSettings({ choices, say, change }: ExportSettingsProps) {
  const { setting, settingIs } = say.transfer;
  const named = (field: Field, value: string) => settingIs[field][VALUES[field].indexOf(value)];
  return (
    <details class="settings">
      <summary>
        {setting.title} <small>{FIELDS.map((field) => named(field, choices[field])).join(" · ")}</small>
      </summary>
      {FIELDS.map((field) => (
        <label key={field}>
          {setting[field]}
          <select
            value={choices[field]}
            onChange={(event) => change({ ...choices, [field]: event.currentTarget.value })}
          >
            {VALUES[field].map((value) => (
              <option key={value} value={value}>
                {named(field, value)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <small>{setting.hint}</small>
    </details>
  );
}
