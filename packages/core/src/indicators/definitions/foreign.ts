/** Foreign trade and investment. Facts: 海关总署 统计制度; 商务部 外商投资统计. */
export const FOREIGN = `
trade_total | Total imports and exports of goods | 实际进出我国关境的货物总金额 | Value of goods that cross the customs border in either direction | export_value import_value | 货物进出口总额
export_value | Exports of goods | 从境内运出的货物总金额 | Value of goods exported | import_value trade_total | 货物出口总额
import_value | Imports of goods | 运入境内的货物总金额 | Value of goods imported | export_value trade_total | 货物进口总额
trade_balance | Trade surplus | 出口额减进口额 | Exports less imports | export_value | 货物进出口顺差
service_trade | Trade in services | 常住单位与非常住单位之间服务的进出口总额 | Imports and exports of services | trade_total | 服务进出口总额
export_us | Exports to the United States | 出口到美国的货物金额 | Value of goods exported to the United States | export_value
export_br | Exports to Belt and Road countries | 出口到共建“一带一路”国家的货物金额 | Value of goods exported to Belt and Road countries | trade_br
trade_br | Trade with Belt and Road countries | 与共建“一带一路”国家的货物进出口额 | Goods traded with Belt and Road countries | export_br
export_national_share | Share of national exports | 本地出口额与全国出口额之比 | Local exports over national exports | export_value
mech_export | Exports of mechanical and electrical products | 机电产品的出口金额 | Value of mechanical and electrical products exported | high_tech_export | =
high_tech_export | Exports of high-tech products | 高新技术产品的出口金额 | Value of high-tech products exported | mech_export | =
cb_ecom_sales | Cross-border e-commerce transactions | 通过跨境电商平台达成的交易额 | Deals made on cross-border e-commerce platforms | cb_ecom_trade cb_retail_export
cb_ecom_trade | Cross-border e-commerce imports and exports | 以跨境电商方式进出口的货物金额 | Goods imported and exported through cross-border e-commerce | cb_ecom_sales | 跨境电商进出口额
cb_retail_export | Cross-border online retail exports | 通过跨境网络零售方式出口的金额 | Exports by cross-border online retail | cb_ecom_trade
foreign_trade_entities | New foreign trade entities | 一定时期新增的有进出口实绩或备案的主体数 | Entities newly active or registered in foreign trade
trade_firms | Firms with actual foreign trade | 一定时期有进出口记录的企业数 | Firms with recorded imports or exports in the period | foreign_trade_entities
fdi | Utilized foreign direct investment | 外商按合同实际投入的资本金额 | Foreign capital actually paid in | contract_fdi inflow_domestic | 实际使用外商直接投资金额
contract_fdi | Contracted foreign investment | 新签外商投资合同约定的外资金额 | Foreign capital agreed in newly signed contracts | fdi
new_fdi_firms | New foreign-funded enterprises | 一定时期新登记的外商投资企业数 | Foreign-funded firms newly registered | | 新设立外商投资企业数
mfg_fdi | Utilized FDI in manufacturing | 制造业实际使用的外资金额 | Foreign capital actually paid in to manufacturing | fdi
odi | Outward direct investment | 境内投资者在境外的直接投资额 | Direct investment abroad by domestic investors | fdi | 对外直接投资额
foreign_contract | Turnover of contracted projects abroad | 对外承包工程一定时期完成的营业额 | Turnover completed on projects contracted abroad | | =
china_europe_trains | China–Europe freight trains | 一定时期开行的中欧班列列数 | China–Europe freight trains run in a period | central_asia_trains
central_asia_trains | Central Asia freight trains | 一定时期开行的中亚班列列数 | Central Asia freight trains run in a period | china_europe_trains
train_containers | Containers carried by freight trains | 班列发运的集装箱数量 | Containers carried by international freight trains
sea_rail_volume | Sea–rail intermodal volume | 海铁联运发运的集装箱数量 | Containers carried by sea–rail intermodal transport | container_throughput
`;
