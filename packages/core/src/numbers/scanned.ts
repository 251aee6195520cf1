import type { Loose } from "./characters";

/** What the readers of Arabic and of Chinese digits find at a position. */
export interface Scanned {
  end: number;
  /** as written, without scale */
  digits: string;
  value: string;
  scale: string;
  loose?: Loose;
}
