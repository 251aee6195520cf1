import type { Signal } from "@preact/signals";
import type { Messages } from "../i18n/zh";
import type { FigureFilter } from "./figure-groups";

/** Which figures are listed: by words, by modality, by whether they are captured. */
export function FilterBar({ filter, say }: { filter: Signal<FigureFilter>; say: Messages }) {
  const set = (change: Partial<FigureFilter>) => {
    filter.value = { ...filter.value, ...change };
  };
  return (
    <search class="bar">
      <input
        type="search"
        aria-label={say.panel.filter}
        placeholder={say.panel.filter}
        value={filter.value.text}
        onInput={(event) => set({ text: event.currentTarget.value })}
      />
      <select
        aria-label={say.panel.modality}
        value={filter.value.modality}
        onChange={(event) => set({ modality: event.currentTarget.value as FigureFilter["modality"] })}
      >
        <option value="all">{`${say.panel.modality}: ${say.panel.all}`}</option>
        <option value="actual">{say.modality.actual}</option>
        <option value="target">{say.modality.target}</option>
        <option value="rule">{say.modality.rule}</option>
      </select>
      <select
        aria-label={say.panel.captureState}
        value={filter.value.captured}
        onChange={(event) => set({ captured: event.currentTarget.value as FigureFilter["captured"] })}
      >
        <option value="all">{`${say.panel.captureState}: ${say.panel.all}`}</option>
        <option value="uncaptured">{say.panel.showUncaptured}</option>
        <option value="captured">{say.panel.showCaptured}</option>
        <option value="ignored">{say.keys.ignoredOnly}</option>
      </select>
    </search>
  );
}
