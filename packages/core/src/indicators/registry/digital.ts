/** Digital economy. Facts: 国家统计局《数字经济及其核心产业统计分类（2021）》; 工业和信息化部; 数字化改革考核. */
export const DIGITAL = `
digital_core_va 亿元 sf+: 数字经济核心产业增加值 规上~ 数字经济增加值 数字产业增加值
digital_core_mfg_va 亿元 sf+: 数字经济核心产业制造业增加值 规上~ 规上数字经济核心制造业增加值
digital_core_share % sr+: 数字经济核心产业增加值占GDP比重 数字经济核心产业增加值占比
software_revenue 亿元 sf+: 软件和信息技术服务业收入 软件业务收入 软件和信息技术服务业营业收入
computing_power EFLOPS ss+: 算力规模 智能~ 算力总规模 智能算力 总算力
digital_coverage % ar+: 数字化改造覆盖率 规上工业企业~
digital_park 个 af+: 数字化改造园区 数字化园区 数字化示范园区
smart_factories 家 as+: 智能工厂（数字化车间） 智能工厂/数字化车间 智能工厂 数字化车间 智能化工厂 物联网工厂 未来工厂 智能制造示范工厂
industrial_internet 个 as+: 工业互联网平台
cloud_firms 家 as+: 上云企业 企业上云 上云用数企业
integration_projects 个 af+: 两化融合项目 “两化”融合示范试点企业 两化融合贯标企业 两化融合管理体系贯标企业
digital_backbone 家 as+: 数字骨干企业 ~/数字经济重大项目 数字经济重大项目 数字经济重点企业
`;
