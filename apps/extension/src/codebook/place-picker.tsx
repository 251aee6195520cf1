import { type Signal, useSignal } from "@preact/signals";
import { ancestors, children, divisionByCode, resolveDivision } from "@shuzhai/core";
import type { Codebook } from "@shuzhai/dataset/codebook";
import { Combobox } from "../editing/combobox";
import { suggestPlaces } from "../editing/suggest-places";
import type { Messages } from "../i18n/zh";

type Place = Codebook["places"][number];

interface PlacePickerProps {
  places: Signal<Codebook["places"]>;
  add(places: Place[]): void;
  say: Messages;
}

/** The places that are wanted, one by one or all that lie below one. */
export function PlacePicker({ places, add, say }: PlacePickerProps) {
  const texts = say.codebook.editor;
  const added = useSignal<Place | null>(null);
  const near = places.value.at(-1)?.code;
  const below = added.value?.code ? placesBelow(added.value.code) : [];
  return (
    <fieldset>
      <legend>
        {texts.places} <small>{places.value.length}</small>
      </legend>
      <ul class="wanted chips">
        {places.value.map((place) => (
          <li key={place.code ?? place.name}>
            <span class="name" lang="zh-CN" title={place.code ? above(place.code) : texts.noCode}>
              {place.name}
              {!place.code && <small> {texts.noCode}</small>}
            </span>
            <button
              type="button"
              class="remove"
              aria-label={texts.remove(place.name)}
              onClick={() => {
                places.value = places.value.filter((one) => one !== place);
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div class="field">
        <label for="add-place">{texts.addPlace}</label>
        <Combobox
          key={places.value.length}
          id="add-place"
          value=""
          suggest={(text) => suggestPlaces(text, near)}
          choose={(text, option) => {
            if (!text) return;
            added.value = placeNamed(text, option?.key);
            add([added.value]);
            queueMicrotask(() => document.querySelector<HTMLElement>("#add-place")?.focus());
          }}
        />
      </div>
      {added.value && below.length > 0 && (
        <button type="button" onClick={() => add(below)}>
          {texts.addBelow(added.value.name, below.length)}
        </button>
      )}
    </fieldset>
  );
}

/** The place of a suggestion, or of a name as typed: with its code only where there is no doubt of it. */
function placeNamed(name: string, code: string | undefined): Place {
  if (code && /^\d+$/.test(code)) return { name, code };
  const resolved = resolveDivision(name);
  return resolved.ok && resolved.division.code
    ? { name: resolved.division.name, code: resolved.division.code }
    : { name };
}

function placesBelow(code: string): Place[] {
  return children(code).flatMap(({ code, name }) => (code ? { name, code } : []));
}

/** 浙江省衢州市: tells one 鼓楼区 from another. */
function above(code: string): string {
  return [
    ...ancestors(code)
      .map(({ name }) => name)
      .toReversed(),
    divisionByCode(code)?.name ?? code,
  ].join("");
}
