/** Prices. Facts: 国家统计局 主要统计指标解释·价格指数. */
export const PRICES = `
cpi | 居民消费价格指数 | 居民消费价格 CPI 居民消费价格涨幅 居民消费价格总水平 居民消费价格总指数 城市居民消费价格指数 城市居民消费价格 消费价格 消费者价格指数 居民消费价格指数涨幅 物价涨幅 市场物价 | Consumer price index | 指数 | standard rate none | 居民购买的消费品和服务价格变动的相对数 | Relative change in prices of goods and services bought by households | ppi retail_price_index | =
cpi_food | 食品烟酒类居民消费价格 | 食品烟酒价格 食品烟酒 食品烟酒类消费价格 食品烟酒类价格 食品价格 | Consumer prices of food, tobacco and liquor | 指数 | standard rate none | 食品烟酒类的居民消费价格变动 | Change in consumer prices of food, tobacco and liquor | cpi
cpi_clothing | 衣着类居民消费价格 | 衣着类价格 衣着价格 衣着类消费价格 | Consumer prices of clothing | 指数 | standard rate none | 衣着类的居民消费价格变动 | Change in consumer prices of clothing | cpi
cpi_housing | 居住类居民消费价格 | 居住类价格 居住价格 居住类消费价格 | Consumer prices of housing | 指数 | standard rate none | 居住类的居民消费价格变动 | Change in consumer prices of residence | cpi
cpi_household | 生活用品及服务类居民消费价格 | 生活用品及服务价格 生活用品及服务类消费价格 生活用品及服务类价格 | Consumer prices of household articles and services | 指数 | standard rate none | 生活用品及服务类的居民消费价格变动 | Change in consumer prices of household articles and services | cpi
cpi_transport | 交通通信类居民消费价格 | 交通通信价格 交通和通信类居民消费价格 交通和通信类消费价格 交通通信类价格 交通和通信价格 | Consumer prices of transport and communication | 指数 | standard rate none | 交通通信类的居民消费价格变动 | Change in consumer prices of transport and communication | cpi
cpi_education | 教育文化娱乐类居民消费价格 | 教育文化娱乐价格 教育文化和娱乐类居民消费价格 教育文化和娱乐类消费价格 教育文化娱乐类价格 教育文化和娱乐价格 | Consumer prices of education, culture and recreation | 指数 | standard rate none | 教育文化娱乐类的居民消费价格变动 | Change in consumer prices of education, culture and recreation | cpi
cpi_health | 医疗保健类居民消费价格 | 医疗保健价格 医疗保健类消费价格 医疗保健类价格 | Consumer prices of health care | 指数 | standard rate none | 医疗保健类的居民消费价格变动 | Change in consumer prices of health care | cpi
cpi_other | 其他用品及服务类居民消费价格 | 其他用品和服务类居民消费价格 其他用品及服务价格 其他用品和服务类消费价格 | Consumer prices of other articles and services | 指数 | standard rate none | 其他用品及服务类的居民消费价格变动 | Change in consumer prices of other articles and services | cpi
retail_price_index | 商品零售价格指数 | 商品零售价格 | Retail price index | 指数 | standard rate none | 商品零售价格变动的相对数 | Relative change in retail prices of goods | cpi | =
ppi | 工业生产者出厂价格指数 | 工业生产者出厂价格 PPI 工业品出厂价格 工业品价格 | Producer price index | 指数 | standard rate none | 工业企业产品出厂价格变动的相对数 | Relative change in ex-factory prices of industrial products | ppi_purchase cpi | =
ppi_purchase | 工业生产者购进价格指数 | 工业生产者购进价格 IPI 原材料购进价格 | Industrial purchasing price index | 指数 | standard rate none | 工业企业购进原材料、燃料和动力价格变动的相对数 | Relative change in prices of materials, fuel and power bought by industry | ppi | =
fai_price_index | 固定资产投资价格指数 | 固定资产投资价格 | Price index of fixed asset investment | 指数 | standard rate none | 固定资产投资品价格变动的相对数 | Relative change in prices of investment goods | | =
agri_price_index | 农产品生产者价格指数 | 农产品生产者价格 农产品生产价格 | Producer price index of farm products | 指数 | standard rate none | 农业生产者出售农产品价格变动的相对数 | Relative change in prices farmers get for their products | | =
house_price_index | 新建商品住宅销售价格指数 | 新建商品住宅销售价格 新建住宅价格指数 新建商品住宅价格 | Price index of new housing | 指数 | standard rate none | 新建商品住宅销售价格变动的相对数 | Relative change in sale prices of new housing | secondhand_price_index | =
secondhand_price_index | 二手住宅销售价格指数 | 二手住宅销售价格 二手房价格 | Price index of second-hand housing | 指数 | standard rate none | 二手住宅销售价格变动的相对数 | Relative change in sale prices of second-hand housing | house_price_index | =
`;
