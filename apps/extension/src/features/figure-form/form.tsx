import { MEASURES, type Measure, MODALITIES, type Modality, suggestIndicators } from "@shuzhai/core";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Messages } from "../../i18n/zh";
import type { Fault, Values } from "./values";

export interface FigureFormProps {
  title: string;
  /** the words of the page that the figure is read from */
  quote: string;
  first: Values;
  /** corrections have no measure of their own */
  withMeasure: boolean;
  saveLabel: string;
  say: Messages;
  /** which fields say nothing that can be kept, and why the rest was not; both empty when it is kept */
  save(values: Values): Promise<{ faults: Fault[]; failure: string | null }>;
  close(): void;
}

/** A small form beside a stretch of the text: what it says, in the person's own words. Enter saves, Escape closes. */
export function FigureForm({ title, quote, first, withMeasure, saveLabel, say, save, close }: FigureFormProps) {
  const id = useId();
  const [values, setValues] = useState(first);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const set = (change: Partial<Values>) => setValues((before) => ({ ...before, ...change }));
  useEffect(() => firstEmpty(form.current)?.focus(), []);

  const submit = async () => {
    const answer = await save(values);
    setFaults(answer.faults);
    setFailure(answer.failure);
    const wrong = answer.faults[0];
    if (wrong) form.current?.querySelector<HTMLInputElement>(`[name=${wrong}]`)?.focus();
  };
  const text = (
    name: "quantity" | "indicator" | "period" | "locality",
    label: string,
    fault: string,
    list?: string,
  ) => (
    <Row id={`${id}-${name}`} label={label} fault={faults.includes(name as Fault) ? fault : null}>
      <input
        id={`${id}-${name}`}
        name={name}
        type="text"
        list={list ?? ""}
        value={values[name]}
        lang="zh-CN"
        autocomplete="off"
        aria-invalid={faults.includes(name as Fault)}
        aria-describedby={`${id}-${name}-fault`}
        onInput={(event) => set({ [name]: event.currentTarget.value })}
      />
    </Row>
  );
  return (
    <div
      class="card form"
      role="dialog"
      aria-label={title}
      lang={say.language}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.isComposing) close();
      }}
    >
      <div class="head">
        <h2>{title}</h2>
        <button type="button" class="close" aria-label={say.card.close} onClick={close}>
          ×
        </button>
      </div>
      <p class="quote" lang="zh-CN">
        {quote}
      </p>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {text("quantity", say.editing.value, say.editing.notAQuantity)}
        {text("indicator", say.editing.indicator, say.figureForm.required, `${id}-indicators`)}
        <datalist id={`${id}-indicators`}>
          {values.indicator.trim() &&
            suggestIndicators(values.indicator, 8).map(({ indicator }) => (
              <option key={indicator.id} value={indicator.name} />
            ))}
        </datalist>
        {withMeasure && (
          <Row id={`${id}-measure`} label={say.figureForm.measure}>
            <Choice
              id={`${id}-measure`}
              values={MEASURES}
              labels={say.measure}
              chosen={values.measure}
              choose={(measure: Measure) => set({ measure })}
            />
          </Row>
        )}
        {text("period", say.editing.period, say.editing.notAPeriod)}
        {text("locality", say.editing.place, "")}
        <Row id={`${id}-modality`} label={say.editing.modality}>
          <Choice
            id={`${id}-modality`}
            values={MODALITIES}
            labels={say.modality}
            chosen={values.modality}
            choose={(modality: Modality) => set({ modality })}
          />
        </Row>
        <p class="news" role="alert">
          {failure}
        </p>
        <div class="foot">
          <button type="submit" class="main">
            {saveLabel}
          </button>
          <button type="button" onClick={close}>
            {say.figureForm.cancel}
          </button>
        </div>
      </form>
    </div>
  );
}

/** The first field that is left to be filled in; the first of all when none is. */
function firstEmpty(form: HTMLFormElement | null): HTMLInputElement | undefined {
  const inputs = [...(form?.querySelectorAll("input") ?? [])];
  return inputs.find(({ value }) => value === "") ?? inputs[0];
}

function Row({
  id,
  label,
  fault = null,
  children,
}: {
  id: string;
  label: string;
  fault?: string | null;
  children: ComponentChildren;
}) {
  return (
    <div class="row">
      <label for={id}>{label}</label>
      {children}
      <small id={`${id}-fault`} class="news" role={fault ? "alert" : undefined}>
        {fault}
      </small>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  id: string;
  values: readonly Value[];
  labels: Record<Value, string>;
  chosen: Value;
  choose(value: Value): void;
}

function Choice<Value extends string>({ id, values, labels, chosen, choose }: ChoiceProps<Value>) {
  return (
    <select id={id} value={chosen} onChange={(event) => choose(event.currentTarget.value as Value)}>
      {values.map((value) => (
        <option key={value} value={value}>
          {labels[value]}
        </option>
      ))}
    </select>
  );
}
