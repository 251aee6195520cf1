import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Capture, Figure, Hints, Selectors, Span } from "@shuzhai/core";
import type { Mark } from "../messages/mark";
import type { Settings } from "../settings/settings";
import { DEFAULT_KEYS, type KeyMap } from "./keys";
import { ignoredMarks, type Placed, placeCaptures } from "./placed";
import type { Reading } from "./reading";
import { spansOf } from "./selection";
import { shownReading } from "./shown-reading";
import { type PageWindow, windowsOf } from "./windows";

/** A figure in the making: of a stretch of the text that the parser found none in, or of a figure that is corrected. */
export type Entry = { is: "byHand"; span: Span } | { is: "correction"; figure: Figure };

/** The page that the content script runs in, as far as the features need to agree on it. Signals hold the state. */
export interface Page {
  readonly document: Document;
  /** how much of it is read, from 0 to 1; null when nothing is being read */
  readonly progress: Signal<number | null>;
  /** where the figures of the first screen stand, until the page is read as a whole */
  readonly firstScreen: Signal<Range[]>;
  /** the page as the parser read it */
  readonly parsed: Signal<Reading | null>;
  /** what the person selected to be read alone; null: the whole page */
  readonly selected: Signal<Range[] | null>;
  /** where the text stands that is to be read alone; null: the whole page, also when the page has taken it away */
  readonly within: ReadonlySignal<Span[] | null>;
  /** what of it is shown: with the figures that were read by hand, and of the selected text alone where it was asked for */
  readonly reading: ReadonlySignal<Reading | null>;
  /** the page's own and those of frames with figures */
  readonly windows: ReadonlySignal<Set<PageWindow>>;
  /** what the person said of the page's documents; a change reads the page anew */
  readonly hints: Signal<Hints>;
  /** navigation is to be read too */
  readonly whole: Signal<boolean>;
  /** what is stored of this address */
  readonly known: Signal<Capture[]>;
  /** the keys as the person has them */
  readonly keys: Signal<KeyMap>;
  /** what the colours of highlights say */
  readonly colours: Signal<Settings["colours"]>;
  /** where the stored captures stand in the present reading */
  readonly placed: ReadonlySignal<Placed>;
  /** figures that the person does not want to see, as they are sought in the present reading */
  readonly ignored: Signal<Selectors[]>;
  /** what is being sent, by figure id */
  readonly sending: Signal<ReadonlyMap<string, Mark>>;
  /** marks of the figures that have one */
  readonly marks: ReadonlySignal<ReadonlyMap<string, Mark>>;
  /** figures that would fill a cell of the codebook in use, as the panel says */
  readonly sought: Signal<ReadonlySet<string>>;
  /** the figure that keys act on */
  readonly focused: Signal<string | null>;
  /** the figure that the pointer is on, on the page or in the panel */
  readonly pointed: Signal<string | null>;
  /** the pointer or the keyboard is in the card */
  readonly overCard: Signal<boolean>;
  /** what is being read by hand or corrected in the form, which has the keys meanwhile */
  readonly entry: Signal<Entry | null>;
  /** what is to be said to the person, where no card says it */
  readonly said: Signal<string | null>;
  /** the figure that the card shows */
  readonly shown: ReadonlySignal<Figure | null>;
}

export function createPage(document: Document): Page {
  const parsed = signal<Reading | null>(null);
  const selected = signal<Range[] | null>(null);
  const known = signal<Capture[]>([]);
  const sending = signal<ReadonlyMap<string, Mark>>(new Map());
  const focused = signal<string | null>(null);
  const pointed = signal<string | null>(null);
  const ignored = signal<Selectors[]>([]);
  const placed = computed(() => placeCaptures(parsed.value, known.value));
  const within = computed(() => {
    const spans = parsed.value && selected.value ? spansOf(parsed.value, selected.value) : [];
    return spans.length ? spans : null;
  });
  const reading = computed(() => shownReading(parsed.value, placed.value.byHand, within.value));
  return {
    document,
    progress: signal<number | null>(null),
    firstScreen: signal<Range[]>([]),
    parsed,
    selected,
    within,
    reading,
    windows: computed(() => windowsOf(document, reading.value)),
    hints: signal<Hints>({}),
    whole: signal(false),
    keys: signal<KeyMap>(DEFAULT_KEYS),
    colours: signal<Settings["colours"]>("state"),
    known,
    placed,
    ignored,
    sending,
    marks: computed(() => {
      const hidden = ignoredMarks(parsed.value, ignored.value);
      return new Map([...hidden, ...placed.value.marks, ...sending.value]);
    }),
    sought: signal<ReadonlySet<string>>(new Set()),
    focused,
    pointed,
    overCard: signal(false),
    entry: signal<Entry | null>(null),
    said: signal<string | null>(null),
    shown: computed(() => {
      const id = pointed.value ?? focused.value;
      return (id !== null && reading.value?.byId.get(id)) || null;
    }),
  };
}
