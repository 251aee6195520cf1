/** Foreign trade and investment. Facts: 海关总署 统计制度; 商务部 外商投资统计. */
export const FOREIGN = `
trade_total | 外贸进出口总额 | 货物进出口总额 进出口总额 外贸进出口 进出口总值 进出口贸易总额 进出口 货物贸易进出口总额 | 亿元 | standard flow up
export_value | 出口额 | 外贸出口额 外贸出口 出口总额 出口 自营出口 出口总值 贸易出口 | 亿元 | standard flow up
import_value | 进口额 | 外贸进口额 进口 | 亿元 | standard flow none
trade_balance | 贸易顺差 | 货物进出口顺差 外贸顺差 | 亿元 | standard flow none
service_trade | 服务贸易进出口总额 | 服务进出口总额 | 亿元 | standard flow up
export_us | 对美出口 | 对美国出口 | 亿元 | standard flow up
export_br | 对“一带一路”沿线国家出口额 | 对“一带一路”国家出口额 对“一带一路”沿线国家出口 对共建“一带一路”国家出口 | 亿元 | standard flow up
trade_br | 对“一带一路”沿线国家进出口额 | 对“一带一路”沿线国家进出口 对共建“一带一路”国家进出口额 对共建“一带一路”国家进出口 | 亿元 | standard flow up
export_national_share | 出口占全国比重 | 外贸出口占全国比重 出口占全国份额 | ‰ | standard rate up
mech_export | 机电产品出口额 | 机电产品出口 | 亿元 | standard flow up
high_tech_export | 高新技术产品出口额 | 高新技术产品出口 | 亿元 | standard flow up
cb_ecom_sales | 跨境电商网络交易额 | 跨境电商交易额 | 亿元 | standard flow up
cb_ecom_trade | 跨境电商进出口额 | 跨境电商进出口 跨境电商进出口总额 | 亿元 | standard flow up
cb_retail_export | 跨境网络零售出口额 | 跨境网络零售出口 跨境电商零售出口 跨境网络零售 | 亿元 | standard flow up
foreign_trade_entities | 新增外贸主体 | 新增外贸经营主体 新增外贸企业 新增自营进出口企业 | 家 | admin flow up
trade_firms | 有进出口实绩的外贸企业 | 有外贸实绩企业 有进出口实绩企业 外贸实绩企业 | 家 | standard flow up
fdi | 实际使用外资 | 实际利用外资 实际使用外商直接投资 外商直接投资 利用外资 | 亿美元 | standard flow up
contract_fdi | 合同利用外资 | 合同外资 | 亿美元 | standard flow up
new_fdi_firms | 新设立外商投资企业 | 新设外资企业 新设外商投资企业 新批外商投资企业 | 家 | standard flow up
mfg_fdi | 制造业实际使用外资 | 制造业利用外资 | 亿美元 | standard flow up
odi | 对外直接投资 | 对外投资额 境外投资 | 亿美元 | standard flow none
foreign_contract | 对外承包工程完成营业额 | 对外承包工程营业额 | 亿美元 | standard flow up
china_europe_trains | “义新欧”中欧班列开行数 | 中欧班列开行数 中欧班列 开行中欧班列 “义新欧”班列 义新欧中欧班列 | 列 | admin flow up
central_asia_trains | “金华—中亚”班列 | 中亚班列 金华中亚班列 | 列 | admin flow up
train_containers | 义新欧班列货柜 | 班列货柜 班列发运标箱 | 标箱 | admin flow up
sea_rail_volume | 海铁联运量 | 海铁联运 海铁联运箱量 海铁联运班列运送标箱 | 标箱 | admin flow up
`;
