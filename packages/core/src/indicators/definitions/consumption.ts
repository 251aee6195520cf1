/** Consumption and domestic trade. Facts: 国家统计局 主要统计指标解释·批发零售和住宿餐饮业; 商务部. */
export const CONSUMPTION = `
retail_sales | Total retail sales of consumer goods | 企业售给个人和社会集团非生产、非经营用的实物商品金额及餐饮收入 | Sales of goods to persons and institutions for non-productive use, plus catering revenue | limit_retail | =
limit_retail | Retail sales of units above designated size | 限额以上批发零售住宿餐饮单位的消费品零售额 | Retail sales of trade, hotel and catering units above designated size | retail_sales | 限额以上单位消费品零售额
urban_retail | Retail sales in urban areas | 城镇区域内的消费品零售额 | Retail sales of consumer goods in urban areas | rural_retail | =
rural_retail | Retail sales in rural areas | 乡村区域内的消费品零售额 | Retail sales of consumer goods in rural areas | urban_retail | =
goods_retail | Retail sales of goods | 社会消费品零售总额中的商品零售部分 | Retail sales without catering | catering_revenue | =
catering_revenue | Catering revenue | 提供餐饮服务取得的收入 | Revenue of catering services | goods_retail catering_sales | =
wholesale_sales | Sales of wholesale trade | 批发业单位的商品销售额 | Sales of goods by wholesale units | retail_trade_sales | =
retail_trade_sales | Sales of retail trade | 零售业单位的商品销售额 | Sales of goods by retail units | retail_sales wholesale_sales | =
hotel_sales | Turnover of hotels | 住宿业单位的营业额 | Turnover of hotel units | catering_sales | =
catering_sales | Turnover of catering | 餐饮业单位的营业额 | Turnover of catering units | catering_revenue hotel_sales | =
online_retail | Online retail sales | 通过网上交易平台实现的商品和服务零售额 | Retail sales of goods and services on online platforms | online_goods_retail ecommerce_volume | =
online_goods_retail | Online retail sales of physical goods | 网上零售额中的实物商品部分 | Online retail sales of physical goods only | online_retail | =
ecommerce_volume | E-commerce transactions | 通过网络订单完成的商品和服务交易总额 | Value of goods and services ordered online | online_retail | =
rural_online_retail | Rural online retail sales | 农村地区网商或农产品的网络零售额 | Online retail sales of rural sellers or farm products | online_retail | 农村网络零售额
service_revenue | Revenue of services above designated size | 规模以上服务业法人单位的营业收入 | Operating revenue of service firms above designated size | service_va | =
commodity_market_turnover | Turnover of markets and fairs | 商品市场或展会的成交金额 | Value of deals at commodity markets or fairs
exhibition_area | Exhibition area | 举办展会使用的展览面积 | Area used for exhibitions
auto_sales | Motor vehicle sales | 一定时期销售的汽车数量 | Motor vehicles sold in a period | nev_sales
nev_sales | New energy vehicle sales | 一定时期销售的新能源汽车数量 | New energy vehicles sold in a period | auto_sales nev_output
consumption_aid | Consumption assistance | 结对地区采购帮扶地区产品和服务的金额 | Purchases by partner regions of products from assisted regions
`;
