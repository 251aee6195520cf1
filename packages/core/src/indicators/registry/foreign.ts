/** Foreign trade and investment. Facts: 海关总署 统计制度; 商务部 外商投资统计. */
export const FOREIGN = `
trade_total 亿元 sf+: 外贸进出口总额 货物进出口总额 进出口总额 外贸进出口 进出口总值 进出口贸易总额 进出口 货物贸易进出口总额
export_value 亿元 sf+: 出口额 外贸~ 外贸出口 出口总额 出口 自营出口 出口总值 贸易出口
import_value 亿元 sf=: 进口额 外贸~ 进口
trade_balance 亿元 sf=: 贸易顺差 货物进出口顺差 外贸顺差
service_trade 亿元 sf+: 服务贸易进出口总额 服务进出口总额
export_us 亿元 sf+: 对美出口 对美国出口
export_br 亿元 sf+: 对“一带一路”沿线国家出口额 对“一带一路”国家出口额 对“一带一路”沿线国家出口 对共建“一带一路”国家出口
trade_br 亿元 sf+: 对“一带一路”沿线国家进出口额 对“一带一路”沿线国家进出口 对共建“一带一路”国家进出口额 对共建“一带一路”国家进出口
export_national_share ‰ sr+: 出口占全国比重 外贸~ 出口占全国份额
mech_export 亿元 sf+: 机电产品出口额 机电产品出口
high_tech_export 亿元 sf+: 高新技术产品出口额 高新技术产品出口
cb_ecom_sales 亿元 sf+: 跨境电商网络交易额 跨境电商交易额
cb_ecom_trade 亿元 sf+: 跨境电商进出口额 跨境电商进出口 跨境电商进出口总额
cb_retail_export 亿元 sf+: 跨境网络零售出口额 跨境网络零售出口 跨境电商零售出口 跨境网络零售
foreign_trade_entities 家 af+: 新增外贸主体 新增外贸经营主体 新增外贸企业 新增自营进出口企业
trade_firms 家 sf+: 有进出口实绩的外贸企业 有外贸实绩企业 有进出口实绩企业 外贸实绩企业
fdi 亿美元 sf+: 实际使用外资 实际利用外资 实际使用外商直接投资 外商直接投资 利用外资
contract_fdi 亿美元 sf+: 合同利用外资 合同外资
new_fdi_firms 家 sf+: 新设立外商投资企业 新设外资企业 新设外商投资企业 新批外商投资企业
mfg_fdi 亿美元 sf+: 制造业实际使用外资 制造业利用外资
odi 亿美元 sf=: 对外直接投资 对外投资额 境外投资
foreign_contract 亿美元 sf+: 对外承包工程完成营业额 对外承包工程营业额
china_europe_trains 列 af+: “义新欧”中欧班列开行数 中欧班列开行数 中欧班列 开行中欧班列 “义新欧”班列 义新欧中欧班列
central_asia_trains 列 af+: “金华—中亚”班列 中亚班列 金华中亚班列
train_containers 标箱 af+: 义新欧班列货柜 班列货柜 班列发运标箱
sea_rail_volume 标箱 af+: 海铁联运量 海铁联运 海铁联运箱量 海铁联运班列运送标箱
`;
