import { BOUNDS, type Bound, type Capture, MODALITIES, type Modality, suggestIndicators } from "@shuzhai/core";
import { useId } from "preact/hooks";
import { corrected } from "../captures/corrected";
import type { Messages } from "../i18n/zh";
import type { CaptureChange } from "../messages/capture-change";
import { Combobox } from "./combobox";
import { Field } from "./field";
import { PersonalFields } from "./personal-fields";
import { indicatorEntry, periodEntry, periodText, quantityEntry, quantityText } from "./read-entry";
import { suggestPlaces } from "./suggest-places";
import { TextField } from "./text-field";

interface EditorProps {
  capture: Capture;
  say: Messages;
  /** indicators and collections that the person uses already */
  own: { indicators: readonly string[]; collections: readonly string[] };
  change(change: CaptureChange): void;
}

/** Corrects how a figure is read, field by field; each change is kept at once and can be undone. The reading stays. */
export function CaptureEditor({ capture, say, own, change }: EditorProps) {
  const id = useId();
  const { figure: reading, edits, document } = capture;
  const figure = corrected(capture);
  const { indicator, quantity, period, locality, modality } = figure;
  const texts = say.editing;
  const field = (name: keyof typeof edits, label: string, readAs: string) => ({
    id: `${id}-${name}`,
    label,
    say,
    reading: edits[name] === undefined ? null : readAs,
    takeBack: () => change({ reset: [name] }),
  });
  return (
    <form class="editor" onSubmit={(event) => event.preventDefault()}>
      <Field {...field("indicator", texts.indicator, reading.indicator.name)}>
        <Combobox
          id={`${id}-indicator`}
          value={indicator.name}
          required
          suggest={async (text) => [
            ...suggestIndicators(text, 8).map(({ indicator: { id, name, unit } }) => ({
              key: id,
              label: name,
              hint: unit,
            })),
            ...own.indicators
              .filter((name) => name.includes(text))
              .slice(0, 4)
              .map((name) => ({ key: `own ${name}`, label: name, hint: texts.own })),
          ]}
          choose={(text, option) => {
            const key = option && !option.key.startsWith("own ") ? option.key : null;
            change({ set: { indicator: indicatorEntry(text, key, indicator) } });
          }}
        />
      </Field>
      <Field {...field("quantity", texts.value, reading.quote)}>
        <span class="pair">
          <TextField
            id={`${id}-quantity`}
            value={quantityText(quantity)}
            lang="zh-CN"
            commit={(text) => {
              const entry = quantityEntry(text, quantity.bound);
              if (entry) change({ set: { quantity: entry } });
              return entry ? null : texts.notAQuantity;
            }}
          />
          <select
            aria-label={texts.bound}
            value={quantity.bound}
            onChange={(event) =>
              change({ set: { quantity: { ...quantity, bound: event.currentTarget.value as Bound } } })
            }
          >
            {BOUNDS.map((bound) => (
              <option key={bound} value={bound}>
                {say.bound[bound] || texts.exact}
              </option>
            ))}
          </select>
        </span>
      </Field>
      <Field {...field("period", texts.period, reading.period ? periodText(reading.period) : "")}>
        <TextField
          id={`${id}-period`}
          value={period ? periodText(period) : ""}
          placeholder={texts.unknown}
          lang="zh-CN"
          commit={(text) => {
            const entry = text ? periodEntry(text, period ?? reading.period, document.reviewYear) : null;
            if (text && !entry) return texts.notAPeriod;
            change({ set: { period: entry } });
            return null;
          }}
        />
      </Field>
      <Field {...field("locality", texts.place, reading.locality?.name ?? "")}>
        <Combobox
          id={`${id}-locality`}
          value={locality?.name ?? ""}
          suggest={(text) => suggestPlaces(text, (locality ?? reading.locality ?? document.locality)?.code)}
          choose={(text, option) => {
            const code = option && /^\d+$/.test(option.key) ? { code: option.key } : {};
            change({ set: { locality: text ? { name: text, ...code } : null } });
          }}
        />
      </Field>
      <Field {...field("modality", texts.modality, say.modality[reading.modality])}>
        <select
          id={`${id}-modality`}
          value={modality}
          onChange={(event) => change({ set: { modality: event.currentTarget.value as Modality } })}
        >
          {MODALITIES.map((one) => (
            <option key={one} value={one}>
              {say.modality[one]}
            </option>
          ))}
        </select>
      </Field>
      {capture.project && (
        <Field {...field("project", texts.project, capture.project.name)}>
          <TextField
            id={`${id}-project`}
            value={edits.project ?? capture.project.name}
            lang="zh-CN"
            commit={(text) => {
              change(text ? { set: { project: text } } : { reset: ["project"] });
              return null;
            }}
          />
        </Field>
      )}
      <PersonalFields capture={capture} say={say} collections={own.collections} change={change} />
    </form>
  );
}
