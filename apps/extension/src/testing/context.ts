import { signal } from "@preact/signals";
import { vi } from "vitest";
import type { FeatureContext } from "../content/feature";
import { createKeys } from "../content/keys";
import { createPage } from "../content/page";
import { zh } from "../i18n/zh";
import { readingOf } from "./reading";

/** What a feature is started with in a test: a page that is read, and functions that only remember their calls. */
export function featureContext(document: Document) {
  const lifetime = new AbortController();
  const page = createPage(document);
  page.reading.value = readingOf(document);
  const keys = createKeys();
  keys.listen(window, lifetime.signal);
  const capturing = {
    capture: vi.fn(async (_ids: string[]) => {}),
    undo: vi.fn(async (_id: string) => {}),
    sendAgain: vi.fn(async () => {}),
    refresh: vi.fn(async () => {}),
    hasUnsaved: vi.fn(() => false),
  };
  const context = {
    page,
    capturing,
    keys,
    definitions: (id: string) => signal(`${id}的定义`),
    say: zh,
    read: vi.fn(async () => {}),
    cancel: vi.fn(),
    stop: () => lifetime.abort(),
    signal: lifetime.signal,
  } satisfies FeatureContext;
  return context;
}
