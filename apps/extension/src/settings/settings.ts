import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { DEFAULT_KEYS, KEY_NAMES } from "../content/keys";

/** What the person chose on the options page. The sites are not here: the browser itself keeps what it was granted. */
const settingsSchema = z.object({
  language: z.enum(["browser", "zh", "hant", "en"]),
  /** what the colour of a highlighted figure says: whether it is captured, or also what it measures */
  colours: z.enum(["state", "measure"]),
  /** the keys on a page that is read: one character each, none where it is empty */
  keys: z._default(z.record(z.enum(KEY_NAMES), z.string()), DEFAULT_KEYS),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULTS: Settings = { language: "browser", colours: "state", keys: DEFAULT_KEYS };
const KEY = "settings";

/** The settings as stored; what is not there, or of another version, is as in a new installation. */
export async function readSettings(): Promise<Settings> {
  return known((await browser.storage.local.get(KEY))[KEY]);
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
}

/** Hears each change of the settings, from whichever page, until the signal. */
export function onSettings(signal: AbortSignal, heard: (settings: Settings) => void): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]) heard(known(changes[KEY].newValue));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => {
    // A script that outlived its extension may not even ask to be let go.
    if (browser.runtime?.id) browser.storage.local.onChanged.removeListener(onChanged);
  });
}

function known(stored: unknown): Settings {
  return settingsSchema.safeParse(stored).data ?? DEFAULTS;
}
