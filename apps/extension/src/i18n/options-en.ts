import type { optionsZh } from "./options-zh";

/** The texts of the options page, in English. */
export const optionsEn: typeof optionsZh = {
  title: "Options",
  open: "Options",
  welcome: "How it works, with a sample",
  sites: "Sites read by themselves",
  sitesHow:
    "Pages of these sites are read and highlighted as you open them, without pressing the button. All others are read only when you press it. A site can be removed at any time.",
  noSites: "No site is read by itself",
  site: "Address of a site, such as www.example.gov.cn or *.example.gov.cn",
  add: "Add",
  added: (site) => `${site} was added: its pages are read the next time you open them`,
  remove: (site) => `Remove ${site}`,
  removed: (site) => `${site} was removed`,
  refused: "The browser was not given the permission: nothing was added",
  noSite: (input) => `“${input}” is not the address of a site`,
  always: (site) => `Always read ${site}`,
  colours: "Colours of highlights",
  colour: {
    state: "By whether a figure is captured",
    measure: "By what a figure measures too: changes, shares and completion, ranks",
  },
  language: "Language",
  languages: { browser: "As the browser", zh: "Simplified Chinese", hant: "Traditional Chinese", en: "English" },
  languageHow: "Open pages and windows change when they are loaded again.",
};
