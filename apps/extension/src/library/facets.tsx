import { useSignal } from "@preact/signals";
import type { Source } from "@shuzhai/core";
import type { Messages } from "../i18n/zh";
import { areaName } from "./area";
import { type Answer, FACETS, type Facet, type Query } from "./query";

interface FacetsProps {
  counts: Answer["counts"];
  chosen: Query["chosen"];
  sources: ReadonlyMap<string, Source>;
  say: Messages;
  choose(facet: Facet, values: string[]): void;
}

const FEW = 8;
const MANY = 200;

/** What the library can be narrowed to, each value with how many captures it would leave. */
export function Facets({ counts, chosen, sources, say, choose }: FacetsProps) {
  const label = (facet: Facet, value: string): { name: string; depth: number } => {
    if (!value) return { name: say.library.none, depth: 0 };
    if (facet === "place") return areaName(value);
    if (facet === "modality") return { name: say.modality[value as keyof Messages["modality"]], depth: 0 };
    if (facet === "source") {
      const source = sources.get(value);
      return { name: source?.title ?? source?.url ?? value, depth: 0 };
    }
    return { name: value, depth: 0 };
  };
  return (
    <nav class="facets" aria-label={say.library.facets}>
      {FACETS.map((facet) => (
        <FacetValues
          key={facet}
          name={say.library.facet[facet]}
          values={inOrder(facet, counts[facet])}
          chosen={chosen[facet] ?? []}
          label={(value) => label(facet, value)}
          say={say}
          choose={(values) => choose(facet, values)}
        />
      ))}
    </nav>
  );
}

/** Places by code, so that they stand as a tree; years newest first; the rest by how many. */
function inOrder(facet: Facet, counts: Map<string, number>): [string, number][] {
  const values = [...counts];
  if (facet === "place") return values.sort(([a], [b]) => (a < b ? -1 : 1));
  if (facet === "year") return values.sort(([a], [b]) => (a < b ? 1 : -1));
  return values.sort(([a, many], [b, less]) => less - many || (a < b ? -1 : 1));
}

interface ValuesProps {
  name: string;
  values: [string, number][];
  chosen: readonly string[];
  label(value: string): { name: string; depth: number };
  say: Messages;
  choose(values: string[]): void;
}

function FacetValues({ name, values, chosen, label, say, choose }: ValuesProps) {
  const most = useSignal(FEW);
  const listed = values.filter(([value], index) => index < most.value || chosen.includes(value));
  const left = Math.min(values.length, MANY) - listed.length;
  return (
    <details open>
      <summary>{name}</summary>
      <fieldset aria-label={name}>
        {listed.map(([value, count]) => {
          const { name, depth } = label(value);
          return (
            <label key={value} style={{ "--depth": depth }}>
              <input
                type="checkbox"
                class="box"
                checked={chosen.includes(value)}
                onChange={(event) =>
                  choose(event.currentTarget.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
                }
              />
              <span lang="zh-CN" title={name}>
                {name}
              </span>
              <small>{count}</small>
            </label>
          );
        })}
        {left > 0 && (
          <button type="button" class="link" onClick={() => (most.value = MANY)}>
            {say.library.moreValues(left)}
          </button>
        )}
      </fieldset>
    </details>
  );
}
