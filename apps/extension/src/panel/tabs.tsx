import type { Signal } from "@preact/signals";

interface Tab<Id extends string> {
  id: Id;
  label: string;
  count: number | null;
}

/** The tabs of the panel, after the ARIA pattern: one in the order of Tab, arrow keys between them. */
export function Tabs<Id extends string>({ tabs, selected }: { tabs: Tab<Id>[]; selected: Signal<Id> }) {
  return (
    <div
      role="tablist"
      onKeyDown={(event) => {
        if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
        const next = tabs[(tabs.findIndex(({ id }) => id === selected.value) + 1) % tabs.length]!;
        selected.value = next.id;
        event.currentTarget.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
      }}
    >
      {tabs.map(({ id, label, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-controls={`panel-${id}`}
          aria-selected={selected.value === id}
          tabIndex={selected.value === id ? 0 : -1}
          onClick={() => {
            selected.value = id;
          }}
        >
          {label} {count !== null && <small>{count}</small>}
        </button>
      ))}
    </div>
  );
}
