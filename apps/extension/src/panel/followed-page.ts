import { effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { type Browser, browser } from "wxt/browser";
import type { Mark } from "../messages/mark";
import {
  PANEL_PORT,
  type PageReport,
  type PanelCommand,
  type PanelReading,
  pageReportSchema,
} from "../messages/panel-port";
import { type TabStatus, tabStatusSchema } from "../messages/tab-status";
import { tabStatusKey } from "../messages/tab-status-key";

type Unplaced = Extract<PageReport, { type: "unplaced" }>["captures"];

/** What the panel knows of the page it shows, and how it acts on it. */
export interface FollowedPage {
  /** what is known of the tab where no script answers; null: nothing, it was not read */
  status: ReadonlySignal<TabStatus | null>;
  /** how much is read, from 0 to 1; null when nothing is being read */
  progress: ReadonlySignal<number | null>;
  reading: ReadonlySignal<PanelReading | null>;
  marks: ReadonlySignal<Readonly<Record<string, Mark>>>;
  unplaced: ReadonlySignal<Unplaced>;
  focused: ReadonlySignal<string | null>;
  tell(command: PanelCommand): void;
}

/** Follows the page of a tab for as long as the panel lives: connects to its script when there is one. */
export function followPage(tabId: Signal<number | null>): FollowedPage {
  const status = signal<TabStatus | null>(null);
  const progress = signal<number | null>(null);
  const reading = signal<PanelReading | null>(null);
  const marks = signal<Record<string, Mark>>({});
  const unplaced = signal<Unplaced>([]);
  const focused = signal<string | null>(null);
  /** a reading that has come in part */
  let coming: PanelReading | null = null;
  let port: Browser.runtime.Port | null = null;

  const forget = () => {
    port = null;
    coming = null;
    progress.value = null;
    reading.value = null;
    marks.value = {};
    unplaced.value = [];
    focused.value = null;
  };

  /** A reading is shown when all of its figures are here. */
  const arrive = () => {
    if (!coming || coming.figures.length < coming.count) return;
    reading.value = coming;
    coming = null;
  };

  const hear = (message: unknown) => {
    // What comes from a page's process is looked at before it is believed.
    const report = pageReportSchema.safeParse(message).data as PageReport | undefined;
    switch (report?.type) {
      case "progress":
        progress.value = report.share;
        return;
      case "reading":
        coming = report;
        return arrive();
      case "more":
        coming?.figures.push(...report.figures);
        return arrive();
      case "marks":
        marks.value = report.marks;
        return;
      case "unplaced":
        unplaced.value = report.captures;
        return;
      case "focused":
        focused.value = report.id;
    }
  };

  const connect = (tab: number) => {
    if (port) return;
    const opened = browser.tabs.connect(tab, { name: PANEL_PORT });
    port = opened;
    opened.onMessage.addListener((message: unknown) => {
      if (port === opened) hear(message);
    });
    opened.onDisconnect.addListener(() => {
      // Read, or Chrome reports an unchecked error for a tab where no script listens.
      void browser.runtime.lastError;
      if (port === opened) forget();
    });
  };

  effect(() => {
    const tab = tabId.value;
    port?.disconnect();
    forget();
    status.value = null;
    if (tab === null) return;
    const key = tabStatusKey(tab);
    const know = (stored: unknown) => {
      status.value = tabStatusSchema.safeParse(stored).data ?? null;
      if (status.value && status.value.state !== "unreadable" && status.value.state !== "stopped") connect(tab);
    };
    const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
      if (changes[key]) know(changes[key].newValue);
    };
    void browser.storage.session.get(key).then((stored) => {
      if (tabId.peek() === tab) know(stored[key]);
    });
    browser.storage.session.onChanged.addListener(onChanged);
    return () => browser.storage.session.onChanged.removeListener(onChanged);
  });

  return { status, progress, reading, marks, unplaced, focused, tell: (command) => port?.postMessage(command) };
}
