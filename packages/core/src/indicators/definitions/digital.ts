/** Digital economy. Facts: 国家统计局《数字经济及其核心产业统计分类（2021）》; 工业和信息化部; 数字化改革考核. */
export const DIGITAL = `
digital_core_va | Value added of core digital industries | 数字产品制造、服务、技术应用等核心产业的增加值 | Value added of industries that make, serve and apply digital products | digital_core_mfg_va digital_core_share info_va | =
digital_core_mfg_va | Value added of core digital manufacturing | 数字经济核心产业中制造业的增加值 | Manufacturing within the core digital industries | digital_core_va | =
digital_core_share | Share of core digital industries in GDP | 数字经济核心产业增加值与地区生产总值之比 | Value added of core digital industries over GDP | digital_core_va | =
software_revenue | Revenue of software and IT services | 软件和信息技术服务企业的业务收入 | Revenue of firms in software and IT services | info_va | 软件业务收入
computing_power | Computing power | 数据中心等提供的计算能力 | Computing capacity of data centres
digital_coverage | Coverage of digital upgrading | 实施数字化改造的（规上）企业比重 | Firms that have been digitally upgraded | digital_park
digital_park | Digitally upgraded parks | 实施数字化改造的园区数 | Industrial parks digitally upgraded | digital_coverage
smart_factories | Smart factories and workshops | 认定的智能工厂、数字化车间数 | Recognized smart factories and digital workshops
industrial_internet | Industrial internet platforms | 培育建设的工业互联网平台数 | Industrial internet platforms built up | cloud_firms
cloud_firms | Firms in the cloud | 使用云服务的企业数 | Firms that use cloud services | industrial_internet
integration_projects | Projects joining industry and IT | 工业化信息化融合的项目（企业）数 | Projects or firms that join industrial and information technology
digital_backbone | Leading digital firms and projects | 数字经济骨干企业或重大项目数 | Leading firms or projects of the digital economy
`;
