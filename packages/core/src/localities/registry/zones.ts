/**
 * Development zones and new areas of national rank that reports name without the place they belong to, by the code of
 * the province. Source: the State Council's approvals (国家级新区 1992–2017, 自由贸易港 2020).
 */
export const NATIONAL_ZONES: Readonly<Record<string, string>> = {
  "130000": "雄安新区",
  "210000": "金普新区",
  "220000": "长春新区",
  "230000": "哈尔滨新区",
  "310000": "临港新片区",
  "320000": "南京江北新区",
  "330000": "舟山群岛新区",
  "350000": "福州新区 平潭综合实验区",
  "360000": "赣江新区",
  "370000": "西海岸新区",
  "430000": "湘江新区",
  "440000": "南沙新区",
  "460000": "海南自由贸易港",
  "500000": "两江新区",
  "510000": "天府新区",
  "520000": "贵安新区",
  "530000": "滇中新区",
  "610000": "西咸新区",
};

/** What a zone may be called after the place that it belongs to: 经济技术 + 开发区, 高新 + 区. */
export const ZONE_QUALIFIERS = [
  "高新技术产业",
  "高技术产业",
  "高新技术",
  "高新",
  "经济技术",
  "经济",
  "工业",
  "产业",
  "生态",
  "农业",
  "旅游度假",
  "旅游",
  "综合",
  "出口加工",
  "保税",
  "科技",
  "文化",
  "现代",
  "国际",
  "循环",
  "创新",
  "智能制造",
  "装备制造",
  "新材料",
  "化工",
  "临港",
  "临空",
] as const;

/** How the name of a zone ends: right after the place too, or only after a qualifier. */
export const ZONE_ENDS = [
  "开发区",
  "高新区",
  "经开区",
  "保税区",
  "自贸区",
  "自贸片区",
  "园区",
  "产业园",
  "工业园",
  "科技园",
  "科技城",
  "集聚区",
  "新区",
] as const;
export const QUALIFIED_ZONE_ENDS = ["示范区", "试验区", "实验区", "合作区", "度假区", "管理区"] as const;
