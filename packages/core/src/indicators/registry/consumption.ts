/** Consumption and domestic trade. Facts: 国家统计局 主要统计指标解释·批发零售和住宿餐饮业; 商务部. */
export const CONSUMPTION = `
retail_sales 亿元 sf+: 社会消费品零售总额 社零 社零总额 社会消费品零售额 社消零 社会商品零售总额
limit_retail 亿元 sf+: 限额以上消费品零售额 限上社零
urban_retail 亿元 sf+: 城镇消费品零售额 城镇零售额 城镇社会消费品零售额
rural_retail 亿元 sf+: 乡村消费品零售额 乡村零售额 农村消费品零售额 乡村社会消费品零售额
goods_retail 亿元 sf+: 商品零售额 商品零售
catering_revenue 亿元 sf+: 餐饮收入 ~额
wholesale_sales 亿元 sf+: 批发业销售额 批发业商品销售额
retail_trade_sales 亿元 sf+: 零售业销售额 零售业商品销售额 限上~
hotel_sales 亿元 sf+: 住宿业营业额 限上~
catering_sales 亿元 sf+: 餐饮业营业额 限上~
online_retail 亿元 sf+: 网上零售额 网络零售额 网络零售 电商零售额
online_goods_retail 亿元 sf+: 实物商品网上零售额 实物商品网络零售额
ecommerce_volume 亿元 sf+: 电子商务交易额 网络交易额
rural_online_retail 亿元 sf+: 农村网络零售额 农产品网络零售额 农村电商零售额
service_revenue 亿元 sf+: 规模以上服务业企业营业收入 规上服务业营业收入 规上服务业营收 规上服务业企业营收
commodity_market_turnover 亿元 af+: 市场/展会成交额 市场成交额 展会成交额 商品市场成交额
exhibition_area 万平方米 af+: 办展面积 展览面积
auto_sales 万辆 sf+: 新车销售量 汽车销售量 汽车销量
nev_sales 万辆 sf+: 新能源汽车销量 新能源汽车销售量
consumption_aid 万元 af+: 消费帮扶 ~销售额 ~金额 消费扶贫
`;
