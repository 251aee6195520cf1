/**
 * Full names that are ordinary words as well: 新城区建设, 战略合作市场, 市和县. In running text they name a division only
 * right after the name of what they belong to (西安市新城区).
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  [
    "城区 郊区 矿区 市区 新区 东区 西区 南区 北区",
    "新城区 老城区 古城区 城中区 城东区 城西区 城南区 城北区 市中区 市南区 市北区 市郊区 东郊区 西郊区 南郊区 北郊区",
    "港口区 海港区 公园区 工农区 动力区 站前区 振兴区 平安区 友好区 解放区",
    "合作市 和县 平安县 资源县 通道县",
  ].flatMap((line) => line.split(" ")),
);
