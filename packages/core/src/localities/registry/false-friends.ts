/** What may not stand right before or after a name, because both together are another word. */
export interface Neighbours {
  before?: string;
  after?: string;
}

/** 浙西, 鲁中, 江南, 云南: what may make a point of the compass, or 中, part of another name */
const PARTS_OF_PROVINCES = "东西浙苏皖赣闽粤鲁豫川滇桂湘陕陇云冀晋辽黔甘江湖海河";

/** Full names that other words run into: 沿海城市, 新增城市绿地, 航运城市, 鲁中山区, 罗浮山县. */
export const NAMES_IN_WORDS: Readonly<Record<string, Neighbours>> = {
  海城市: { before: "沿滨临近内" },
  海城区: { before: "沿滨临近内" },
  增城市: { before: "新" },
  增城区: { before: "新" },
  运城市: { before: "航水客货海空" },
  应城市: { before: "响相对供适" },
  江城区: { before: "沿滨临长阳两" },
  中山区: { before: `${PARTS_OF_PROVINCES}高` },
  南山区: { before: PARTS_OF_PROVINCES },
  西山区: { before: PARTS_OF_PROVINCES },
  东山区: { before: PARTS_OF_PROVINCES },
  浮山县: { before: "罗云" },
  林城镇: { before: "森园" },
  昌都市: { before: "南武宜" },
  新民市: { before: "为利便惠" },
  宁县: { before: "南西济遂" },
};

/** Short forms of provinces that other words run into: 隆重庆祝, 人民幸福建设, 每天津贴, 遂宁夏粮. */
export const PROVINCES_IN_WORDS: Readonly<Record<string, Neighbours>> = {
  重庆: { before: "隆", after: "祝" },
  福建: { before: "幸造祝致谋", after: "设" },
  天津: { after: "贴" },
  宁夏: { before: "南济西遂咸", after: "季粮收播种令天" },
  江苏: { before: "长", after: "州" },
  上海: { before: "网村路线岸", after: "选鲜量拔" },
  安徽: { after: "章" },
  云南: { before: "白祥青" },
  新疆: { after: "界域" },
};

/** Short forms that other words run into: 公路桥, 江山如画. (A following 园, 台, 江 is caught for every name.) */
export const SHORT_FORMS_IN_WORDS: Readonly<Record<string, Neighbours>> = {
  路桥: { before: "公铁道高", after: "梁工面建" },
  江山: { after: "如" },
  金东: { before: "五" },
  长兴: { before: "成" },
  建德: { before: "共" },
  开化: { after: "工" },
  定海: { after: "神" },
  安吉: { after: "利" },
  海宁: { before: "上" },
  海盐: { after: "业" },
  文成: { before: "人" },
  大通: { after: "道" },
};
