/** Foreign trade and investment. Facts: 海关总署 统计制度; 商务部 外商投资统计. */
export const FOREIGN = `
trade_total | 外贸进出口总额 | 货物进出口总额 进出口总额 外贸进出口 进出口总值 外贸进出口总值 进出口贸易总额 进出口 自营进出口总额 货物贸易进出口总额 外贸总额 对外贸易进出口总额 | Total imports and exports of goods | 亿元 | standard flow up | 实际进出我国关境的货物总金额 | Value of goods that cross the customs border in either direction | export_value import_value | 货物进出口总额
export_value | 出口额 | 外贸出口额 外贸出口 出口总额 出口 自营出口 出口总值 贸易出口 货物出口总额 外贸出口总额 货物出口额 货物出口 自营出口额 外贸自营出口 | Exports of goods | 亿元 | standard flow up | 从境内运出的货物总金额 | Value of goods exported | import_value trade_total | 货物出口总额
import_value | 进口额 | 外贸进口额 外贸进口 进口总额 进口 进口总值 货物进口总额 货物进口额 货物进口 外贸进口总额 自营进口 | Imports of goods | 亿元 | standard flow none | 运入境内的货物总金额 | Value of goods imported | export_value trade_total | 货物进口总额
trade_balance | 贸易顺差 | 货物进出口顺差 外贸顺差 进出口顺差 | Trade surplus | 亿元 | standard flow none | 出口额减进口额 | Exports less imports | export_value | 货物进出口顺差
service_trade | 服务贸易进出口总额 | 服务进出口总额 服务贸易额 服务贸易总额 服务贸易进出口额 服务贸易进出口 | Trade in services | 亿元 | standard flow up | 常住单位与非常住单位之间服务的进出口总额 | Imports and exports of services | trade_total | 服务进出口总额
service_outsourcing | 服务外包执行额 | 离岸服务外包执行额 服务外包合同执行额 | Service outsourcing executed | 亿元 | standard flow up | 服务外包合同已执行的金额 | Executed value of service outsourcing contracts
export_us | 对美出口 | 对美国出口 对美出口额 | Exports to the United States | 亿元 | standard flow up | 出口到美国的货物金额 | Value of goods exported to the United States | export_value
export_br | 对“一带一路”沿线国家出口额 | 对“一带一路”国家出口额 对“一带一路”沿线国家出口 对共建“一带一路”国家出口 对“一带一路”共建国家出口 | Exports to Belt and Road countries | 亿元 | standard flow up | 出口到共建“一带一路”国家的货物金额 | Value of goods exported to Belt and Road countries | trade_br
trade_br | 对“一带一路”沿线国家进出口额 | 对“一带一路”沿线国家进出口 对共建“一带一路”国家进出口额 对共建“一带一路”国家进出口 对“一带一路”共建国家进出口 | Trade with Belt and Road countries | 亿元 | standard flow up | 与共建“一带一路”国家的货物进出口额 | Goods traded with Belt and Road countries | export_br
export_national_share | 出口占全国比重 | 外贸出口占全国比重 出口占全国份额 | Share of national exports | ‰ | standard rate up | 本地出口额与全国出口额之比 | Local exports over national exports | export_value
mech_export | 机电产品出口额 | 机电产品出口 | Exports of mechanical and electrical products | 亿元 | standard flow up | 机电产品的出口金额 | Value of mechanical and electrical products exported | high_tech_export | =
high_tech_export | 高新技术产品出口额 | 高新技术产品出口 | Exports of high-tech products | 亿元 | standard flow up | 高新技术产品的出口金额 | Value of high-tech products exported | mech_export | =
general_trade | 一般贸易进出口额 | 一般贸易进出口 | Ordinary trade | 亿元 | standard flow up | 以一般贸易方式进出口的货物金额 | Goods traded as ordinary trade | processing_trade | =
processing_trade | 加工贸易进出口额 | 加工贸易进出口 | Processing trade | 亿元 | standard flow none | 以加工贸易方式进出口的货物金额 | Goods traded as processing trade | general_trade | =
cb_ecom_sales | 跨境电商网络交易额 | 跨境电商交易额 跨境电子商务交易额 | Cross-border e-commerce transactions | 亿元 | standard flow up | 通过跨境电商平台达成的交易额 | Deals made on cross-border e-commerce platforms | cb_ecom_trade cb_retail_export
cb_ecom_trade | 跨境电商进出口额 | 跨境电商进出口 跨境电商进出口总额 跨境电子商务进出口额 | Cross-border e-commerce imports and exports | 亿元 | standard flow up | 以跨境电商方式进出口的货物金额 | Goods imported and exported through cross-border e-commerce | cb_ecom_sales | 跨境电商进出口额
cb_retail_export | 跨境网络零售出口额 | 跨境网络零售出口 跨境电商零售出口 跨境网络零售 | Cross-border online retail exports | 亿元 | standard flow up | 通过跨境网络零售方式出口的金额 | Exports by cross-border online retail | cb_ecom_trade
foreign_trade_entities | 新增外贸主体 | 新增外贸经营主体 新增外贸企业 新增自营进出口企业 | New foreign trade entities | 家 | admin flow up | 一定时期新增的有进出口实绩或备案的主体数 | Entities newly active or registered in foreign trade
trade_firms | 有进出口实绩的外贸企业 | 有外贸实绩企业 有进出口实绩企业 外贸实绩企业 | Firms with actual foreign trade | 家 | standard flow up | 一定时期有进出口记录的企业数 | Firms with recorded imports or exports in the period | foreign_trade_entities
fdi | 实际使用外资 | 实际利用外资 实际使用外资金额 实际到位外资 实际利用外商直接投资 实际使用外商直接投资 外商直接投资 实际利用外资额 利用外资 到位外资 实到外资 实际外资 吸收外商直接投资 | Utilized foreign direct investment | 亿美元 | standard flow up | 外商按合同实际投入的资本金额 | Foreign capital actually paid in | contract_fdi inflow_domestic | 实际使用外商直接投资金额
contract_fdi | 合同利用外资 | 合同外资 合同外资金额 合同利用外资额 | Contracted foreign investment | 亿美元 | standard flow up | 新签外商投资合同约定的外资金额 | Foreign capital agreed in newly signed contracts | fdi
new_fdi_firms | 新设立外商投资企业 | 新设外资企业 新设外商投资企业 新批外商投资企业 新设立外资企业 新增外资企业 | New foreign-funded enterprises | 家 | standard flow up | 一定时期新登记的外商投资企业数 | Foreign-funded firms newly registered | | 新设立外商投资企业数
mfg_fdi | 制造业实际使用外资 | 制造业利用外资 制造业实际利用外资 | Utilized FDI in manufacturing | 亿美元 | standard flow up | 制造业实际使用的外资金额 | Foreign capital actually paid in to manufacturing | fdi high_tech_fdi
high_tech_fdi | 高技术产业实际使用外资 | 高技术产业利用外资 高技术产业引资 | Utilized FDI in high-tech industry | 亿美元 | standard flow up | 高技术产业实际使用的外资金额 | Foreign capital actually paid in to high-tech industry | fdi
odi | 对外直接投资 | 对外投资额 境外投资额 对外非金融类直接投资 境外投资 对外非金融类直接投资额 | Outward direct investment | 亿美元 | standard flow none | 境内投资者在境外的直接投资额 | Direct investment abroad by domestic investors | fdi | 对外直接投资额
foreign_contract | 对外承包工程完成营业额 | 对外承包工程营业额 境外承包工程完成营业额 | Turnover of contracted projects abroad | 亿美元 | standard flow up | 对外承包工程一定时期完成的营业额 | Turnover completed on projects contracted abroad | | =
china_europe_trains | “义新欧”中欧班列开行数 | 中欧班列开行数 中欧班列 开行中欧班列 中欧班列开行列数 “义新欧”班列 中欧班列开行量 义新欧中欧班列 | China–Europe freight trains | 列 | admin flow up | 一定时期开行的中欧班列列数 | China–Europe freight trains run in a period | central_asia_trains
central_asia_trains | “金华—中亚”班列 | 中亚班列 金华中亚班列 | Central Asia freight trains | 列 | admin flow up | 一定时期开行的中亚班列列数 | Central Asia freight trains run in a period | china_europe_trains
train_containers | 义新欧班列货柜 | 班列货柜 班列发运标箱 中欧班列发运标箱 | Containers carried by freight trains | 标箱 | admin flow up | 班列发运的集装箱数量 | Containers carried by international freight trains
sea_rail_volume | 海铁联运量 | 海铁联运 海铁联运箱量 海铁联运班列发运量 海铁联运班列运送标箱 | Sea–rail intermodal volume | 标箱 | admin flow up | 海铁联运发运的集装箱数量 | Containers carried by sea–rail intermodal transport | container_throughput
`;
