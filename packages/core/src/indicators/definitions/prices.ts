/** Prices. Facts: 国家统计局 主要统计指标解释·价格指数. */
export const PRICES = `
cpi | Consumer price index | 居民购买的消费品和服务价格变动的相对数 | Relative change in prices of goods and services bought by households | ppi retail_price_index | =
cpi_food | Consumer prices of food, tobacco and liquor | 食品烟酒类的居民消费价格变动 | Change in consumer prices of food, tobacco and liquor | cpi
cpi_clothing | Consumer prices of clothing | 衣着类的居民消费价格变动 | Change in consumer prices of clothing | cpi
cpi_housing | Consumer prices of housing | 居住类的居民消费价格变动 | Change in consumer prices of residence | cpi
cpi_household | Consumer prices of household articles and services | 生活用品及服务类的居民消费价格变动 | Change in consumer prices of household articles and services | cpi
cpi_transport | Consumer prices of transport and communication | 交通通信类的居民消费价格变动 | Change in consumer prices of transport and communication | cpi
cpi_education | Consumer prices of education, culture and recreation | 教育文化娱乐类的居民消费价格变动 | Change in consumer prices of education, culture and recreation | cpi
cpi_health | Consumer prices of health care | 医疗保健类的居民消费价格变动 | Change in consumer prices of health care | cpi
retail_price_index | Retail price index | 商品零售价格变动的相对数 | Relative change in retail prices of goods | cpi | =
ppi | Producer price index | 工业企业产品出厂价格变动的相对数 | Relative change in ex-factory prices of industrial products | ppi_purchase cpi | =
ppi_purchase | Industrial purchasing price index | 工业企业购进原材料、燃料和动力价格变动的相对数 | Relative change in prices of materials, fuel and power bought by industry | ppi | =
fai_price_index | Price index of fixed asset investment | 固定资产投资品价格变动的相对数 | Relative change in prices of investment goods | | =
agri_price_index | Producer price index of farm products | 农业生产者出售农产品价格变动的相对数 | Relative change in prices farmers get for their products | | =
house_price_index | Price index of new housing | 新建商品住宅销售价格变动的相对数 | Relative change in sale prices of new housing | secondhand_price_index | =
secondhand_price_index | Price index of second-hand housing | 二手住宅销售价格变动的相对数 | Relative change in sale prices of second-hand housing | house_price_index | =
`;
