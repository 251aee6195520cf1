/** Digital economy. Facts: 国家统计局《数字经济及其核心产业统计分类（2021）》; 工业和信息化部; 数字化改革考核. */
export const DIGITAL = `
digital_core_va | 数字经济核心产业增加值 | 规上数字经济核心产业增加值 数字经济增加值 数字产业增加值 | 亿元 | standard flow up
digital_core_mfg_va | 数字经济核心产业制造业增加值 | 规上数字经济核心产业制造业增加值 规上数字经济核心制造业增加值 | 亿元 | standard flow up
digital_core_share | 数字经济核心产业增加值占GDP比重 | 数字经济核心产业增加值占比 | % | standard rate up
software_revenue | 软件和信息技术服务业收入 | 软件业务收入 软件和信息技术服务业营业收入 | 亿元 | standard flow up
computing_power | 算力规模 | 智能算力规模 算力总规模 智能算力 总算力 | EFLOPS | standard stock up
digital_coverage | 数字化改造覆盖率 | 规上工业企业数字化改造覆盖率 | % | admin rate up
digital_park | 数字化改造园区 | 数字化园区 数字化示范园区 | 个 | admin flow up
smart_factories | 智能工厂（数字化车间） | 智能工厂/数字化车间 智能工厂 数字化车间 智能化工厂 物联网工厂 未来工厂 智能制造示范工厂 | 家 | admin stock up
industrial_internet | 工业互联网平台 | | 个 | admin stock up
cloud_firms | 上云企业 | 企业上云 上云用数企业 | 家 | admin stock up
integration_projects | 两化融合项目 | “两化”融合示范试点企业 两化融合贯标企业 两化融合管理体系贯标企业 | 个 | admin flow up
digital_backbone | 数字骨干企业 | 数字骨干企业/数字经济重大项目 数字经济重大项目 数字经济重点企业 | 家 | admin stock up
`;
