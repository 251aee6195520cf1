/** Consumption and domestic trade. Facts: 国家统计局 主要统计指标解释·批发零售和住宿餐饮业; 商务部. */
export const CONSUMPTION = `
retail_sales | 社会消费品零售总额 | 社零 社零总额 社会消费品零售额 社消零 社会商品零售总额 | 亿元 | standard flow up
limit_retail | 限额以上消费品零售额 | 限上社零 | 亿元 | standard flow up
urban_retail | 城镇消费品零售额 | 城镇零售额 城镇社会消费品零售额 | 亿元 | standard flow up
rural_retail | 乡村消费品零售额 | 乡村零售额 农村消费品零售额 乡村社会消费品零售额 | 亿元 | standard flow up
goods_retail | 商品零售额 | 商品零售 | 亿元 | standard flow up
catering_revenue | 餐饮收入 | 餐饮收入额 | 亿元 | standard flow up
wholesale_sales | 批发业销售额 | 批发业商品销售额 | 亿元 | standard flow up
retail_trade_sales | 零售业销售额 | 零售业商品销售额 限上零售业销售额 | 亿元 | standard flow up
hotel_sales | 住宿业营业额 | 限上住宿业营业额 | 亿元 | standard flow up
catering_sales | 餐饮业营业额 | 限上餐饮业营业额 | 亿元 | standard flow up
online_retail | 网上零售额 | 网络零售额 网络零售 电商零售额 | 亿元 | standard flow up
online_goods_retail | 实物商品网上零售额 | 实物商品网络零售额 | 亿元 | standard flow up
ecommerce_volume | 电子商务交易额 | 网络交易额 | 亿元 | standard flow up
rural_online_retail | 农村网络零售额 | 农产品网络零售额 农村电商零售额 | 亿元 | standard flow up
service_revenue | 规模以上服务业企业营业收入 | 规上服务业营业收入 规上服务业营收 规上服务业企业营收 | 亿元 | standard flow up
commodity_market_turnover | 市场/展会成交额 | 市场成交额 展会成交额 商品市场成交额 | 亿元 | admin flow up
exhibition_area | 办展面积 | 展览面积 | 万平方米 | admin flow up
auto_sales | 新车销售量 | 汽车销售量 汽车销量 | 万辆 | standard flow up
nev_sales | 新能源汽车销量 | 新能源汽车销售量 | 万辆 | standard flow up
consumption_aid | 消费帮扶 | 消费帮扶销售额 消费帮扶金额 消费扶贫 | 万元 | admin flow up
`;
