import { type Selectors, selectorsSchema } from "@shuzhai/core";
import { selectorsFor } from "@shuzhai/page";
import * as z from "zod/mini";
import type { Page } from "./page";
import { ignoredFigure } from "./placed";

/** Hides figures that the person does not want to see, and shows them again; remembered by the page's address. */
export interface Ignoring {
  ignore(ids: string[]): Promise<void>;
  showAgain(ids: string[]): Promise<void>;
  /** Shows again what was ignored last on this page; answers the figure, null when there is none. */
  takeBack(): Promise<string | null>;
  /** Asks what was ignored at this address. */
  refresh(): Promise<void>;
}

/** Where the list is kept: the extension's own storage in the browser. */
export interface IgnoredStore {
  get(key: string): Promise<unknown>;
  /** null: nothing is to be kept any more */
  set(key: string, ignored: Selectors[] | null): Promise<void>;
}

export const ignoredKey = (url: string) => `ignored:${url}`;

const storedSchema = z.array(selectorsSchema);

export function createIgnoring(page: Page, store: IgnoredStore): Ignoring {
  const last: string[] = [];

  async function keep(ignored: Selectors[]): Promise<void> {
    page.ignored.value = ignored;
    const url = page.parsed.peek()?.url;
    if (url) await store.set(ignoredKey(url), ignored.length ? ignored : null);
  }
  async function showAgain(ids: string[]): Promise<void> {
    const reading = page.parsed.value;
    if (!reading) return;
    await keep(page.ignored.peek().filter((selectors) => !ids.includes(ignoredFigure(reading, selectors) ?? "")));
  }
  return {
    async ignore(ids) {
      const reading = page.parsed.value;
      const figures = ids.flatMap((id) => reading?.byId.get(id) ?? []).filter(({ id }) => !page.marks.value.has(id));
      if (!reading || figures.length === 0) return;
      last.push(...figures.map(({ id }) => id));
      const { text } = reading.page.readable;
      await keep([...page.ignored.peek(), ...figures.map(({ span }) => selectorsFor(text, span))]);
    },
    showAgain,
    async takeBack() {
      const id = last.pop();
      if (id === undefined || page.marks.value.get(id)?.state !== "ignored") return null;
      await showAgain([id]);
      return id;
    },
    async refresh() {
      const url = page.parsed.peek()?.url;
      if (!url) return;
      const stored = storedSchema.safeParse(await store.get(ignoredKey(url))).data ?? [];
      if (page.parsed.peek()?.url === url) page.ignored.value = stored;
    },
  };
}
