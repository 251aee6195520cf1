/** The texts of the options page, in simplified Chinese. */
export const optionsZh = {
  title: "设置",
  open: "设置",
  sites: "自动读取的网站",
  sitesHow: "打开这些网站的网页时，数摘自动读取并高亮数字，不必点按钮。其他网站只在您点按钮时读取。随时可以移除。",
  noSites: "没有自动读取的网站",
  site: "网站地址，如 www.example.gov.cn 或 *.example.gov.cn",
  add: "添加",
  added: (site: string) => `已添加 ${site}：下次打开它的网页时自动读取`,
  remove: (site: string) => `移除 ${site}`,
  removed: (site: string) => `已移除 ${site}`,
  refused: "浏览器没有授权，没有添加",
  noSite: (input: string) => `“${input}”不是网站地址`,
  always: (site: string) => `总是读取 ${site}`,
  colours: "高亮的颜色",
  colour: {
    state: "只分是否已摘录",
    measure: "按数字的种类分色：增减、占比与完成率、位次",
  },
  language: "语言",
  languages: { browser: "跟随浏览器", zh: "简体中文", hant: "繁體中文", en: "English" },
  languageHow: "已打开的网页和窗口在重新载入后改变。",
};
