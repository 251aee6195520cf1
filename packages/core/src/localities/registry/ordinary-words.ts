/**
 * Full names that are ordinary words as well: 新城区建设, 战略合作市场, 市和县. In running text they name a division only
 * right after the name of what they belong to (西安市新城区). From the code lists, those of townships included.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  [
    "城区 郊区 矿区 市区 新区 东区 西区 南区 北区",
    "新城区 老城区 古城区 城中区 城东区 城西区 城南区 城北区 市中区 市南区 市北区 市郊区 东郊区 西郊区 南郊区 北郊区",
    "平房区 新建县 港口区 海港区 公园区 工农区 动力区 站前区 振兴区 平安区 友好区 解放区",
    "开发区 经济开发区 经济技术开发区 高新区 高新园区 高新产业园 高新技术开发区 高新技术产业园区 高新技术产业开发区 保税区",
    "工业园区 工业集中区 化工园区 特色产业园区 科技工业园 农业高新园 农业示范园区 现代农业产业园 现代农业产业园区 现代农业开发区",
    "林场 农场 盐场 原种场 良种场 园艺场 种畜场 国营林场 国营渔场 示范农场",
    "街道 城镇街道 工业街道 中心镇 小城镇 大城镇 新城镇 古城镇 老城镇 山城镇",
    "合作市 和县 平安县 资源县 通道县",
  ].flatMap((line) => line.split(" ")),
);

/**
 * Short forms that are ordinary words or names of landscape: even in a text about their own prefecture they say nothing
 * (西湖, 和平, 合作).
 */
export const ORDINARY_SHORT_FORMS: ReadonlySet<string> = new Set(
  [
    "城中 城东 城西 城南 城北 城关 新城 老城 古城 市中 市南 市北 站前 港口 海港 公园 开发 高新 新区",
    "合作 资源 通道 东方 和平 平安 友好 友谊 振兴 新兴 复兴 解放 前进 前锋 先锋 光明 宏伟 向阳 大方 中方 方正 公安 工农 动力",
    "兴隆 兴国 兴业 太平 长寿 永安 长安 安定 安宁 大同 共和 民主 民权 民乐 民生 文明 胜利 团结 中原 新华 新民 高明 保安",
    "江南 江北 江东 江岸 河东 河西 河口 湖口 江口 路南 路北 桥东 桥西 天桥 双桥 上街 下关 大桥 花园",
    "西湖 东湖 南湖 北湖 太湖 东海 南海 北海 西山 东山 南山 北山 青山 红山 白云 泰山 黄山 恒山 衡山 庐山 金山 钱塘 海南 河南 河北",
    "红旗 红星 红桥 东风 东安 建设 中心 朝阳 滨江 滨海 滨湖 湖滨 沿江 临江 临港 龙山 南部 东部 西部 北部 中部",
  ].flatMap((line) => line.split(" ")),
);
