import type { Signal } from "@preact/signals";
import type { Messages } from "../i18n/zh";

export const VIEWS = ["list", "compare", "codebook", "projects", "duplicates", "indicators", "reread"] as const;
export type View = (typeof VIEWS)[number];

/** What the captures listed are looked at as. */
export function ViewChoice({ view, say }: { view: Signal<View>; say: Messages }) {
  const label: Record<View, string> = {
    list: say.library.list,
    compare: say.library.compare,
    codebook: say.codebook.title,
    projects: say.projects.title,
    duplicates: say.duplicates.title,
    indicators: say.indicators.title,
    reread: say.reread.title,
  };
  return (
    <nav class="views" aria-label={say.library.views}>
      {VIEWS.map((one) => (
        <button key={one} type="button" aria-pressed={view.value === one} onClick={() => (view.value = one)}>
          {label[one]}
        </button>
      ))}
    </nav>
  );
}
