import { useComputed, useSignal } from "@preact/signals";
import { type Codebook, type CodebookList, variableOf, yearsOf } from "@shuzhai/dataset/codebook";
import { useEffect, useRef } from "preact/hooks";
import type { Messages } from "../i18n/zh";
import { ListImport } from "./list-import";
import { PlacePicker } from "./place-picker";
import { VariablePicker } from "./variable-picker";

interface EditorProps {
  /** null: a new one */
  codebook: Codebook | null;
  say: Messages;
  tell(text: string): void;
  save(codebook: Codebook): void;
  cancel(): void;
}

/** What is wanted: picked, or read from a table and looked over. Nothing is kept before it is saved. */
export function Editor({ codebook, say, tell, save, cancel }: EditorProps) {
  const texts = say.codebook.editor;
  const name = useSignal(codebook?.name ?? "");
  const variables = useSignal(codebook?.variables ?? []);
  const places = useSignal(codebook?.places ?? []);
  const years = useSignal(yearsText(codebook?.years ?? []));
  const named = useComputed(() => yearsIn(years.value));
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const add = (list: CodebookList) => {
    const known = new Set(variables.value.map(({ id }) => id));
    variables.value = [...variables.value, ...list.variables.filter(({ id }) => !known.has(id))];
    addPlaces(list.places);
    years.value = yearsText([...new Set([...(named.value ?? []), ...list.years])].sort());
  };
  const addPlaces = (more: Codebook["places"]) => {
    const known = new Set(places.value.map(({ code, name }) => code ?? name));
    places.value = [...places.value, ...more.filter(({ code, name }) => !known.has(code ?? name))];
  };
  const cells = variables.value.length * places.value.length * (named.value?.length ?? 0);
  return (
    <form
      class="codebook-editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (!cells) return tell(texts.incomplete);
        save({
          id: codebook?.id ?? crypto.randomUUID(),
          name: name.value.trim() || say.codebook.unnamed,
          variables: distinct(variables.value.map(variableOf)),
          places: places.value,
          years: named.value!,
        });
      }}
      // Enter in a field takes what is typed there, and saves nothing
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.target as Element).matches("input")) event.preventDefault();
      }}
    >
      <h2>{codebook ? texts.edit : texts.create}</h2>
      <label class="field">
        {texts.name}
        <input
          ref={first}
          value={name.value}
          onInput={(event) => {
            name.value = event.currentTarget.value;
          }}
        />
      </label>
      <ListImport say={say} tell={tell} add={add} />
      <div class="columns">
        <VariablePicker variables={variables} say={say} />
        <PlacePicker places={places} add={addPlaces} say={say} />
        <fieldset>
          <legend>{texts.years}</legend>
          <label class="field">
            {texts.yearsHow}
            <input
              value={years.value}
              inputMode="numeric"
              aria-invalid={named.value === null}
              aria-describedby="years-fault"
              onInput={(event) => {
                years.value = event.currentTarget.value;
              }}
            />
          </label>
          <p id="years-fault" class="news">
            {named.value === null && texts.badYears}
          </p>
        </fieldset>
      </div>
      <div class="bar">
        <button type="submit" class="main" disabled={!cells}>
          {texts.save}
        </button>
        <button type="button" onClick={cancel}>
          {texts.cancel}
        </button>
        <span class="hint">{cells ? texts.cells(cells) : texts.incomplete}</span>
      </div>
    </form>
  );
}

/** Two rows that came to want the same are one. */
function distinct(variables: Codebook["variables"]): Codebook["variables"] {
  return [...new Map(variables.map((variable) => [variable.id, variable])).values()];
}

/** 2016—2020, 2022 as years in order; null for what is none. */
function yearsIn(text: string): string[] | null {
  const parts = text.split(/[,，、;；\s]+/).filter(Boolean);
  const years = parts.map(yearsOf);
  return years.includes(null) ? null : [...new Set(years.flatMap((some) => some ?? []))].sort();
}

/** Years that follow each other as one stretch. */
function yearsText(years: readonly string[]): string {
  const stretches: [string, string][] = [];
  for (const year of years) {
    const last = stretches.at(-1);
    if (last && Number(year) === Number(last[1]) + 1) last[1] = year;
    else stretches.push([year, year]);
  }
  return stretches.map(([from, to]) => (from === to ? from : `${from}—${to}`)).join(", ");
}
