import type { Messages } from "../i18n/zh";
import type { Capturing } from "./capturing";
import type { Definitions } from "./definitions";
import type { Ignoring } from "./ignoring";
import type { Keys } from "./keys";
import type { Page } from "./page";

/** All that a feature may use. `signal` ends it: nothing of it may remain after. */
export interface FeatureContext {
  page: Page;
  capturing: Capturing;
  ignoring: Ignoring;
  keys: Keys;
  definitions: Definitions;
  say: Messages;
  /** reads the page anew, as it stands now */
  read(): Promise<void>;
  /** gives up the reading that is under way; what was read before stays */
  cancel(): void;
  /** ends all features and leaves the page as it was */
  stop(): void;
  signal: AbortSignal;
}

export interface Feature {
  name: string;
  start(context: FeatureContext): void;
}

export function feature(name: string, start: Feature["start"]): Feature {
  return { name, start };
}
