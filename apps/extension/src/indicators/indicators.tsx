import { useSignal } from "@preact/signals";
import { type NamedIndicator, suggestIndicators } from "@shuzhai/core";
import { useMemo } from "preact/hooks";
import { Combobox } from "../editing/combobox";
import { indicatorEntry } from "../editing/read-entry";
import type { Messages } from "../i18n/zh";
import type { Row } from "../library/row";
import type { CaptureChange } from "../messages/capture-change";
import { mayBe, type Named, namesOf } from "./names";

interface IndicatorsProps {
  rows: readonly Row[];
  say: Messages;
  change(ids: string[], change: CaptureChange): void;
}

/** Names that are laid out at first, and more with each press. */
const PAGE = 100;
/** What an own indicator is, where the registry does not know it. */
const OWN: NamedIndicator = { name: "", kind: "activity" };

/** The indicators of the captures listed; several names of one thing are merged into one. */
export function Indicators({ rows, say, change }: IndicatorsProps) {
  const texts = say.indicators;
  const all = useMemo(() => namesOf(rows), [rows]);
  const ownOnly = useSignal(true);
  const chosen = useSignal<ReadonlySet<string>>(new Set());
  const into = useSignal<{ text: string; id: string | null }>({ text: "", id: null });
  const most = useSignal(PAGE);
  const listed = ownOnly.value ? all.filter(({ known }) => !known) : all;
  const selected = all.filter(({ name }) => chosen.value.has(name));
  const left = Math.max(0, listed.length - most.value);
  const merge = (names: readonly Named[], text: string, id: string | null) => {
    change(
      names.flatMap(({ ids }) => ids),
      { set: { indicator: indicatorEntry(text, id, OWN) } },
    );
    chosen.value = new Set();
    into.value = { text: "", id: null };
  };
  const suggest = async (text: string) => [
    ...suggestIndicators(text, 8).map(({ indicator: { id, name, unit } }) => ({ key: id, label: name, hint: unit })),
    ...all
      .filter(({ known, name }) => !known && name.includes(text))
      .slice(0, 4)
      .map(({ name }) => ({ key: `own ${name}`, label: name, hint: texts.own })),
  ];
  return (
    <section class="indicators" aria-label={texts.title}>
      <div class="bar">
        <label>
          <input type="checkbox" checked={ownOnly.value} onChange={() => (ownOnly.value = !ownOnly.value)} />{" "}
          {texts.ownOnly}
        </label>
        <span class="count">{texts.selected(selected.length)}</span>
        <label for="merge-into">{texts.into}</label>
        <Combobox
          id="merge-into"
          value={into.value.text}
          suggest={suggest}
          choose={(text, option) => {
            into.value = { text, id: option && !option.key.startsWith("own ") ? option.key : null };
          }}
        />
        <button
          type="button"
          disabled={selected.length === 0 || !into.value.text}
          onClick={() => merge(selected, into.value.text, into.value.id)}
        >
          {texts.merge}
        </button>
      </div>
      <p class="hint">{listed.length > 0 ? texts.how : texts.none}</p>
      {listed.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{say.library.select}</span>
              </th>
              {[texts.name, texts.kind, texts.units, texts.count, texts.maybe].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {listed.slice(0, most.value).map((one) => (
              <NameRow
                key={one.name}
                one={one}
                selected={chosen.value.has(one.name)}
                say={say}
                toggle={() => {
                  const next = new Set(chosen.value);
                  if (!next.delete(one.name)) next.add(one.name);
                  chosen.value = next;
                }}
                merge={(into) => merge([one], into.name, into.id)}
              />
            ))}
          </tbody>
        </table>
      )}
      {left > 0 && (
        <button type="button" onClick={() => (most.value += PAGE)}>
          {say.captures.more(Math.min(left, PAGE))}
        </button>
      )}
    </section>
  );
}

interface NameRowProps {
  one: Named;
  selected: boolean;
  say: Messages;
  toggle(): void;
  merge(into: { id: string; name: string }): void;
}

function NameRow({ one, selected, say, toggle, merge }: NameRowProps) {
  const texts = say.indicators;
  const { name, known, units, ids } = one;
  const likely = mayBe(one);
  return (
    <tr>
      <td>
        <input type="checkbox" class="box" checked={selected} aria-label={texts.select(name)} onChange={toggle} />
      </td>
      <th scope="row" lang="zh-CN">
        {name}
      </th>
      <td>{known ? texts.standard : texts.own}</td>
      <td lang="zh-CN">{units.join(say.period.and)}</td>
      <td class="count">{ids.length}</td>
      <td lang="zh-CN">
        {likely && (
          <button
            type="button"
            class="link"
            aria-label={texts.mergeInto(name, likely.name)}
            onClick={() => merge(likely)}
          >
            {likely.name}
          </button>
        )}
      </td>
    </tr>
  );
}
