import { batch } from "@preact/signals";
import type { Selectors } from "@shuzhai/core";
import { messages } from "../i18n/messages";
import type { Part } from "../messages/part";
import { request } from "../messages/request";
import type { Settings } from "../settings/settings";
import { createCapturing } from "./capturing";
import { createDefinitions } from "./definitions";
import type { FeatureContext } from "./feature";
import { FEATURES } from "./features";
import { createIgnoring } from "./ignoring";
import { createKeys } from "./keys";
import { localStore } from "./local-store";
import { createPage, type Page } from "./page";
import { preparingSteps } from "./preparing";
import { makeRanges } from "./ranges";
import { readPage } from "./reading";
import { nextTask, runInSlices } from "./slices";
import { inEachWindow } from "./windows";

/** Reads the document and starts the features on it, until `stop` is called or the controller aborts. */
export function start(document: Document, lifetime: AbortController, settings: Settings): void {
  const { signal } = lifetime;
  const now = () => new Date();
  const page = createPage(document);
  page.colours.value = settings.colours;
  page.keys.value = settings.keys;
  const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const capturing = createCapturing(page, { request, now, wait });
  const ignoring = createIgnoring(page, localStore);

  let reading = new AbortController();
  /** A reading that is asked for while another runs takes its place. */
  async function read(): Promise<void> {
    reading.abort();
    reading = new AbortController();
    const own = AbortSignal.any([signal, reading.signal]);
    if (!page.parsed.peek()) page.progress.value = 0;
    const done = await readPage(document, {
      hints: page.hints.peek(),
      whole: page.whole.peek(),
      now,
      before: page.parsed.peek(),
      signal: own,
      keepPart,
      onProgress: (share) => (page.progress.value = share),
      onFirstScreen: (text, spans) => (page.firstScreen.value = spans.flatMap((span) => makeRanges(text, span))),
    }).catch((error) => {
      // A bug, on a page that no one has seen before: what was read before stays, and the button says that it ended.
      console.error("数摘", error);
      return null;
    });
    if (done) await runInSlices(preparingSteps(done, soughtOn(page)), { signal: own });
    // Painting is a task of its own.
    await nextTask();
    if (own.aborted) return;
    batch(() => {
      page.progress.value = null;
      page.firstScreen.value = [];
      if (done) page.parsed.value = done;
    });
  }
  function cancel(): void {
    reading.abort();
    page.progress.value = null;
    page.firstScreen.value = [];
  }

  const keys = createKeys({ chosen: () => page.keys.peek(), silent: () => page.entry.peek() !== null });
  inEachWindow(page, signal, keys.listen);
  const definitions = createDefinitions(request);
  const context: FeatureContext = {
    page,
    capturing,
    ignoring,
    keys,
    definitions,
    say: messages(settings.language),
    read,
    cancel,
    stop: () => lifetime.abort(),
    signal,
  };
  // Begun before the features start, so that none takes the page for one whose reading was given up.
  const first = read();
  for (const { name, start } of FEATURES) {
    try {
      start(context);
    } catch (error) {
      // One feature that fails on a strange page must not take the others with it.
      console.error(`数摘 ${name}`, error);
    }
  }
  void first;
}

/** Without an answer a part is read for itself, as a page of its own. */
async function keepPart(part: Part, addresses: string[]): Promise<Part[]> {
  try {
    return (await request({ type: "part", part, addresses })).earlier;
  } catch {
    return [];
  }
}

/** What is to be found again in the text of a page: captures, and figures that were ignored. */
function soughtOn({ known, ignored }: Page): Selectors[] {
  return [...known.peek().map(({ selectors }) => selectors), ...ignored.peek()];
}
