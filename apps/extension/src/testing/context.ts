import { signal } from "@preact/signals";
import type { Edits, Figure } from "@shuzhai/core";
import { vi } from "vitest";
import type { Failure } from "../content/capturing";
import type { FeatureContext } from "../content/feature";
import { createIgnoring } from "../content/ignoring";
import { createKeys } from "../content/keys";
import { createPage } from "../content/page";
import { zh } from "../i18n/zh";
import { readingOf } from "./reading";

/** What a feature is started with in a test: a page that is read, and functions that only remember their calls. */
export function featureContext(document: Document) {
  const lifetime = new AbortController();
  const page = createPage(document);
  page.parsed.value = readingOf(document);
  const keys = createKeys({ chosen: () => page.keys.peek(), silent: () => page.entry.peek() !== null });
  keys.listen(window, lifetime.signal);
  const capturing = {
    capture: vi.fn(async (_ids: string[]) => {}),
    undo: vi.fn(async (_id: string) => {}),
    sendAgain: vi.fn(async () => {}),
    refresh: vi.fn(async () => {}),
    captureByHand: vi.fn(async (_figure: Figure, _id: string): Promise<Failure | null> => null),
    correct: vi.fn(async (_id: string, _edits: Edits): Promise<Failure | null> => null),
    hasUnsaved: vi.fn(() => false),
  };
  const stored = new Map<string, unknown>();
  const ignoring = createIgnoring(page, {
    get: async (key) => stored.get(key),
    set: async (key, ignored) => void (ignored ? stored.set(key, ignored) : stored.delete(key)),
  });
  const context = {
    page,
    capturing,
    ignoring,
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
