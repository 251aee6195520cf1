import type { keysZh } from "./keys-zh";

/** The texts of the keys on a page and of what they say, in English. */
export const keysEn: typeof keysZh = {
  title: "Keys on a page",
  how: "For pages that are read; silent while you write. One letter or sign each; left empty, there is no key for it.",
  names: {
    next: "Next figure",
    previous: "Previous figure",
    nextOpen: "Next figure that is not captured",
    capture: "Capture (Enter does so too)",
    undo: "Take back a capture, or an ignored figure",
    edit: "Correct the reading",
    ignore: "Ignore: do not show it any more",
    byHand: "Capture the selected text by hand",
    panel: "Open the side panel",
  },
  taken: (key, name) => `“${key}” is the key of “${name}”`,
  notAKey: "One letter, digit or sign",
  kept: "Saved; pages that are open follow at once",
  reset: "Default keys",
  ignored: (what, key) => `Ignored ${what}${key ? `; ${key} shows it again` : ""}`,
  shownAgain: (what) => `${what} is shown again`,
  panelByShortcut: "This browser opens the side panel only by its toolbar button or shortcut",
  allCaptured: "No figure further down is left to capture",
  ignoredOnly: "Ignored",
  showAgain: "Show again",
};
