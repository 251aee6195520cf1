/** The texts of where a person's data is, in simplified Chinese. */
export const dataZh = {
  title: "我的数据",
  where: "全部数据只在这个浏览器的这个用户配置里。移除扩展时浏览器会一并删除，请先在摘录库里备份。",
  held: (captures: number, sources: number) => `${captures} 条摘录，${sources} 个来源`,
  word: "删除",
  removeHow: (word: string) => `要永久删除全部摘录、原文和编码簿，请输入“${word}”：`,
  remove: "全部删除",
  removed: (count: number) => `已删除全部 ${count} 条摘录`,
};
