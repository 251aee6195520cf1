/** Consumption and domestic trade. Facts: 国家统计局 主要统计指标解释·批发零售和住宿餐饮业; 商务部. */
export const CONSUMPTION = `
retail_sales | 社会消费品零售总额 | 社零 社零总额 社会消费品零售额 社消零 社会商品零售总额 全社会消费品零售总额 | Total retail sales of consumer goods | 亿元 | standard flow up | 企业售给个人和社会集团非生产、非经营用的实物商品金额及餐饮收入 | Sales of goods to persons and institutions for non-productive use, plus catering revenue | limit_retail | =
limit_retail | 限额以上消费品零售额 | 限上社零 限额以上单位消费品零售额 限上社会消费品零售额 限额以上社会消费品零售总额 限额以上企业消费品零售额 | Retail sales of units above designated size | 亿元 | standard flow up | 限额以上批发零售住宿餐饮单位的消费品零售额 | Retail sales of trade, hotel and catering units above designated size | retail_sales | 限额以上单位消费品零售额
urban_retail | 城镇消费品零售额 | 城镇零售额 城镇社会消费品零售额 | Retail sales in urban areas | 亿元 | standard flow up | 城镇区域内的消费品零售额 | Retail sales of consumer goods in urban areas | rural_retail | =
rural_retail | 乡村消费品零售额 | 乡村零售额 农村消费品零售额 乡村社会消费品零售额 | Retail sales in rural areas | 亿元 | standard flow up | 乡村区域内的消费品零售额 | Retail sales of consumer goods in rural areas | urban_retail | =
goods_retail | 商品零售额 | 商品零售 | Retail sales of goods | 亿元 | standard flow up | 社会消费品零售总额中的商品零售部分 | Retail sales without catering | catering_revenue | =
catering_revenue | 餐饮收入 | 餐饮收入额 餐饮业收入 | Catering revenue | 亿元 | standard flow up | 提供餐饮服务取得的收入 | Revenue of catering services | goods_retail catering_sales | =
wholesale_sales | 批发业销售额 | 批发业商品销售额 限上批发业销售额 | Sales of wholesale trade | 亿元 | standard flow up | 批发业单位的商品销售额 | Sales of goods by wholesale units | retail_trade_sales | =
retail_trade_sales | 零售业销售额 | 零售业商品销售额 限上零售业销售额 | Sales of retail trade | 亿元 | standard flow up | 零售业单位的商品销售额 | Sales of goods by retail units | retail_sales wholesale_sales | =
hotel_sales | 住宿业营业额 | 限上住宿业营业额 | Turnover of hotels | 亿元 | standard flow up | 住宿业单位的营业额 | Turnover of hotel units | catering_sales | =
catering_sales | 餐饮业营业额 | 限上餐饮业营业额 | Turnover of catering | 亿元 | standard flow up | 餐饮业单位的营业额 | Turnover of catering units | catering_revenue hotel_sales | =
online_retail | 网上零售额 | 网络零售额 网络零售 电商零售额 电子商务零售额 | Online retail sales | 亿元 | standard flow up | 通过网上交易平台实现的商品和服务零售额 | Retail sales of goods and services on online platforms | online_goods_retail ecommerce_volume | =
online_goods_retail | 实物商品网上零售额 | 实物商品网络零售额 | Online retail sales of physical goods | 亿元 | standard flow up | 网上零售额中的实物商品部分 | Online retail sales of physical goods only | online_retail | =
ecommerce_volume | 电子商务交易额 | 电商交易额 网络交易额 | E-commerce transactions | 亿元 | standard flow up | 通过网络订单完成的商品和服务交易总额 | Value of goods and services ordered online | online_retail | =
rural_online_retail | 农村网络零售额 | 农产品网络零售额 农村电商零售额 农产品网络销售额 | Rural online retail sales | 亿元 | standard flow up | 农村地区网商或农产品的网络零售额 | Online retail sales of rural sellers or farm products | online_retail | 农村网络零售额
service_revenue | 规模以上服务业企业营业收入 | 规上服务业营业收入 规上服务业营收 规上服务业企业营收 | Revenue of services above designated size | 亿元 | standard flow up | 规模以上服务业法人单位的营业收入 | Operating revenue of service firms above designated size | service_va | =
profit_service_revenue | 营利性服务业营业收入 | 规上营利性服务业营业收入 其他营利性服务业营业收入 | Revenue of profit-making services | 亿元 | standard flow up | 规上营利性服务业企业的营业收入 | Operating revenue of profit-making service firms | service_revenue
commodity_market_turnover | 市场/展会成交额 | 市场成交额 展会成交额 商品市场成交额 | Turnover of markets and fairs | 亿元 | admin flow up | 商品市场或展会的成交金额 | Value of deals at commodity markets or fairs
exhibition_area | 办展面积 | 展览面积 展会面积 | Exhibition area | 万平方米 | admin flow up | 举办展会使用的展览面积 | Area used for exhibitions
auto_sales | 新车销售量 | 汽车销售量 汽车销量 | Motor vehicle sales | 万辆 | standard flow up | 一定时期销售的汽车数量 | Motor vehicles sold in a period | nev_sales
nev_sales | 新能源汽车销量 | 新能源汽车销售量 | New energy vehicle sales | 万辆 | standard flow up | 一定时期销售的新能源汽车数量 | New energy vehicles sold in a period | auto_sales nev_output
consumption_aid | 消费帮扶 | 消费帮扶销售额 消费帮扶金额 消费扶贫 | Consumption assistance | 万元 | admin flow up | 结对地区采购帮扶地区产品和服务的金额 | Purchases by partner regions of products from assisted regions
`;
