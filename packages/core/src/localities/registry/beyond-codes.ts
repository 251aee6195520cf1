import type { Level } from "../division";

/**
 * Divisions that GB/T 2260 gives no code: of Hong Kong, Macau and Taiwan, and the 兵团 with its divisions.
 * 金门县 and 连江县 are left out: the code list knows counties of those names in Fujian. Sources: the governments of the
 * two regions; 台湾省 as the statistical yearbooks of China list it; 新疆生产建设兵团 (2023).
 */
export const BEYOND_CODES: readonly { parent: string; level: Level; names: string }[] = [
  {
    parent: "710000",
    level: "prefecture",
    names:
      "台北市 新北市 桃园市 台中市 台南市 高雄市 基隆市 新竹市 嘉义市 " +
      "新竹县 苗栗县 彰化县 南投县 云林县 嘉义县 屏东县 宜兰县 花莲县 台东县 澎湖县",
  },
  {
    parent: "810000",
    level: "county",
    names:
      "中西区 湾仔区 东区 南区 油尖旺区 深水埗区 九龙城区 黄大仙区 观塘区 " +
      "葵青区 荃湾区 屯门区 元朗区 北区 大埔区 沙田区 西贡区 离岛区",
  },
  {
    parent: "820000",
    level: "county",
    names: "花地玛堂区 圣安多尼堂区 大堂区 望德堂区 风顺堂区 嘉模堂区 圣方济各堂区",
  },
  {
    parent: "650000",
    level: "zone",
    names:
      "新疆生产建设兵团 兵团第一师 兵团第二师 兵团第三师 兵团第四师 兵团第五师 兵团第六师 兵团第七师 兵团第八师 " +
      "兵团第九师 兵团第十师 兵团第十一师 兵团第十二师 兵团第十三师 兵团第十四师",
  },
];
