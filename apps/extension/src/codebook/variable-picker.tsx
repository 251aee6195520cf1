import type { Signal } from "@preact/signals";
import { type Measure, suggestIndicators, unitOf } from "@shuzhai/core";
import { type CodebookVariable, indicatorNamed, usualUnit, variableOf } from "@shuzhai/dataset/codebook";
import { Combobox } from "../editing/combobox";
import type { Messages } from "../i18n/zh";
import { variableText } from "./wording";

const MEASURES: Measure[] = ["level", "growth", "change", "share", "completion", "rank"];

/** The variables that are wanted: an indicator, what is measured of it, and in which unit. */
export function VariablePicker({ variables, say }: { variables: Signal<CodebookVariable[]>; say: Messages }) {
  const texts = say.codebook.editor;
  const set = (index: number, change: Partial<CodebookVariable>) => {
    variables.value = variables.value.map((variable, at) => (at === index ? { ...variable, ...change } : variable));
  };
  const add = (name: string) => {
    const indicator = indicatorNamed(name);
    const wanted = { indicator, measure: "level", modality: "actual", unit: usualUnit(indicator, "level") } as const;
    variables.value = [...variables.value, variableOf(wanted)];
  };
  return (
    <fieldset>
      <legend>
        {texts.variables} <small>{variables.value.length}</small>
      </legend>
      <ul class="wanted">
        {variables.value.map((variable, index) => (
          <li key={`${index} ${variable.indicator.name}`}>
            <span class="name" lang="zh-CN" title={variable.indicator.id ? undefined : texts.own}>
              {variable.indicator.name}
              {!variable.indicator.id && <small> {texts.own}</small>}
            </span>
            <select
              aria-label={`${texts.measure} ${variable.indicator.name}`}
              value={variable.measure}
              onChange={(event) => {
                const measure = event.currentTarget.value as Measure;
                set(index, { measure, unit: usualUnit(variable.indicator, measure) });
              }}
            >
              {MEASURES.map((measure) => (
                <option key={measure} value={measure}>
                  {say.measure[measure]}
                </option>
              ))}
            </select>
            <select
              aria-label={`${texts.modality} ${variable.indicator.name}`}
              value={variable.modality}
              onChange={(event) => set(index, { modality: event.currentTarget.value as "actual" | "target" })}
            >
              <option value="actual">{say.modality.actual}</option>
              <option value="target">{say.modality.target}</option>
            </select>
            <input
              aria-label={`${texts.unit} ${variable.indicator.name}`}
              placeholder={texts.anyUnit}
              lang="zh-CN"
              size={6}
              value={variable.unit ?? ""}
              onChange={(event) => {
                const unit = event.currentTarget.value.trim();
                const known = unit === "" || unitOf(unit) !== null;
                event.currentTarget.setCustomValidity(known ? "" : say.codebook.problem.badUnit);
                if (known) set(index, { unit: unit || null });
                else event.currentTarget.reportValidity();
              }}
            />
            <button
              type="button"
              class="remove"
              aria-label={texts.remove(variableText(variable, say))}
              onClick={() => {
                variables.value = variables.value.filter((_, at) => at !== index);
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div class="field">
        <label for="add-variable">{texts.addVariable}</label>
        {/* begun anew with each variable that was taken */}
        <Combobox
          key={variables.value.length}
          id="add-variable"
          value=""
          suggest={async (text) =>
            suggestIndicators(text, 8).map(({ indicator }) => ({
              key: indicator.id,
              label: indicator.name,
              hint: indicator.unit,
            }))
          }
          choose={(text) => {
            if (!text) return;
            add(text);
            queueMicrotask(() => document.querySelector<HTMLElement>("#add-variable")?.focus());
          }}
        />
      </div>
    </fieldset>
  );
}
