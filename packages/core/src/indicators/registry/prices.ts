/** Prices. Facts: 国家统计局 主要统计指标解释·价格指数. */
export const PRICES = `
cpi | 居民消费价格指数 | 居民消费价格 CPI 居民消费价格涨幅 居民消费价格总水平 城市居民消费价格指数 城市居民消费价格 消费价格 消费者价格指数 居民消费价格指数涨幅 物价涨幅 市场物价 | 指数 | standard rate none
cpi_food | 食品烟酒类居民消费价格 | 食品烟酒 食品烟酒类消费价格 食品烟酒类价格 食品价格 | 指数 | standard rate none
cpi_clothing | 衣着类居民消费价格 | 衣着类价格 衣着价格 衣着类消费价格 | 指数 | standard rate none
cpi_housing | 居住类居民消费价格 | 居住类价格 居住价格 居住类消费价格 | 指数 | standard rate none
cpi_household | 生活用品及服务类居民消费价格 | 生活用品及服务价格 生活用品及服务类消费价格 生活用品及服务类价格 | 指数 | standard rate none
cpi_transport | 交通通信类居民消费价格 | 交通通信价格 交通和通信类消费价格 交通通信类价格 | 指数 | standard rate none
cpi_education | 教育文化娱乐类居民消费价格 | 教育文化娱乐价格 教育文化和娱乐类居民消费价格 教育文化和娱乐类消费价格 | 指数 | standard rate none
cpi_health | 医疗保健类居民消费价格 | 医疗保健价格 医疗保健类消费价格 医疗保健类价格 | 指数 | standard rate none
retail_price_index | 商品零售价格指数 | 商品零售价格 | 指数 | standard rate none
ppi | 工业生产者出厂价格指数 | 工业生产者出厂价格 PPI 工业品价格 | 指数 | standard rate none
ppi_purchase | 工业生产者购进价格指数 | 工业生产者购进价格 IPI | 指数 | standard rate none
fai_price_index | 固定资产投资价格指数 | 固定资产投资价格 | 指数 | standard rate none
agri_price_index | 农产品生产者价格指数 | 农产品生产者价格 | 指数 | standard rate none
house_price_index | 新建商品住宅销售价格指数 | 新建商品住宅销售价格 | 指数 | standard rate none
secondhand_price_index | 二手住宅销售价格指数 | 二手住宅销售价格 二手房价格 | 指数 | standard rate none
`;
