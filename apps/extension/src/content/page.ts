import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Capture, Figure, Hints } from "@shuzhai/core";
import type { Mark } from "../messages/mark";
import type { Settings } from "../settings/settings";
import { type Placed, placeCaptures } from "./placed";
import type { Reading } from "./reading";
import { type PageWindow, windowsOf } from "./windows";

/** The page that the content script runs in, as far as the features need to agree on it. Signals hold the state. */
export interface Page {
  readonly document: Document;
  /** how much of it is read, from 0 to 1; null when nothing is being read */
  readonly progress: Signal<number | null>;
  /** where the figures of the first screen stand, until the page is read as a whole */
  readonly firstScreen: Signal<Range[]>;
  readonly reading: Signal<Reading | null>;
  /** the page's own and those of frames with figures */
  readonly windows: ReadonlySignal<Set<PageWindow>>;
  /** what the person said of the page's documents; a change reads the page anew */
  readonly hints: Signal<Hints>;
  /** navigation is to be read too */
  readonly whole: Signal<boolean>;
  /** what is stored of this address */
  readonly known: Signal<Capture[]>;
  /** what the colours of highlights say */
  readonly colours: Signal<Settings["colours"]>;
  /** where the stored captures stand in the present reading */
  readonly placed: ReadonlySignal<Placed>;
  /** what is being sent, by figure id */
  readonly sending: Signal<ReadonlyMap<string, Mark>>;
  /** marks of the figures that have one */
  readonly marks: ReadonlySignal<ReadonlyMap<string, Mark>>;
  /** the figure that keys act on */
  readonly focused: Signal<string | null>;
  /** the figure that the pointer is on, on the page or in the panel */
  readonly pointed: Signal<string | null>;
  /** the pointer or the keyboard is in the card */
  readonly overCard: Signal<boolean>;
  /** the figure that the card shows */
  readonly shown: ReadonlySignal<Figure | null>;
}

export function createPage(document: Document): Page {
  const reading = signal<Reading | null>(null);
  const known = signal<Capture[]>([]);
  const sending = signal<ReadonlyMap<string, Mark>>(new Map());
  const focused = signal<string | null>(null);
  const pointed = signal<string | null>(null);
  const placed = computed(() => placeCaptures(reading.value, known.value));
  return {
    document,
    progress: signal<number | null>(null),
    firstScreen: signal<Range[]>([]),
    reading,
    windows: computed(() => windowsOf(document, reading.value)),
    hints: signal<Hints>({}),
    whole: signal(false),
    colours: signal<Settings["colours"]>("state"),
    known,
    placed,
    sending,
    marks: computed(() => new Map([...placed.value.marks, ...sending.value])),
    focused,
    pointed,
    overCard: signal(false),
    shown: computed(() => {
      const id = pointed.value ?? focused.value;
      return (id !== null && reading.value?.byId.get(id)) || null;
    }),
  };
}
