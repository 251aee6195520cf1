/** Culture, tourism and sport. Facts: 文化和旅游部 统计制度; 国家体育总局; 国家新闻出版署, 国家广播电视总局. */
export const CULTURE = `
tourism_revenue | 旅游总收入 | 旅游收入 旅游综合收入 旅游业总收入 旅游接待收入 | 亿元 | standard flow up
domestic_tourism_revenue | 国内旅游收入 | 国内旅游总收入 | 亿元 | standard flow up
foreign_tourism_revenue | 国际旅游外汇收入 | 旅游外汇收入 | 亿美元 | standard flow up
tourist_visits | 接待游客人次 | 游客接待量 接待游客 旅游人次 游客接待人次 接待国内外游客 游客数量 旅游接待人次 游客人次 吸引游客 游客接待 | 万人次 | standard flow up
domestic_tourists | 国内游客 | 国内旅游人次 接待国内游客 | 万人次 | standard flow up
inbound_tourists | 入境游客 | 接待入境游客 入境过夜游客 入境游客人次 | 万人次 | standard flow up
overnight_tourists | 过夜游客接待人数 | 过夜游客 接待过夜游客 过夜游客人次 | 万人次 | standard flow up
scenic_spots | A级旅游景区 | A级景区 AAAA级旅游景区 4A级旅游景区 AAA级旅游景区 5A级旅游景区 A级以上旅游景区 3A级旅游景区 4A级景区 5A级景区 4A级以上旅游景区 | 家 | standard stock up
scenic_routes | 休闲农业与乡村旅游精品线路 | 精品线路 乡村旅游精品线路 旅游精品线路 精品旅游线路 | 条 | admin stock up
homestays | 民宿 | 创意民宿 民宿、农家乐 农家乐 精品民宿 创意民宿、农家乐家数 | 家 | admin stock up
homestay_beds | 民宿床位 | 农家乐床位 | 张 | admin stock up
homestay_revenue | 民宿营业收入 | 民宿/农家乐营业额 农家乐营业收入 农家乐营业额 | 万元 | admin flow up
room_occupancy | 客房入住率 | 客房出租率 酒店入住率 | % | admin rate up
culture_halls | 农村文化礼堂 | 文化礼堂 五星级文化礼堂 | 个 | admin stock up
culture_centres | 文化馆 | 群众艺术馆 | 个 | standard stock up
libraries | 公共图书馆 | 图书馆 城市书房 | 个 | standard stock up
library_books | 公共图书馆藏书量 | 图书馆藏书 | 万本 | standard stock up
museums | 博物馆 | 文物博物馆 | 个 | standard stock up
cultural_relics | 全国重点文物保护单位 | 重点文物保护单位 文物保护单位 国保单位 | 处 | standard stock up
heritage_repair | 文物修缮 | 文物/历史建筑修缮 抢修文物建筑 修缮文物建筑 文物建筑 历史建筑修缮 抢救文物建筑 | 处 | admin flow up
intangible_heritage | 非物质文化遗产代表性项目 | 非遗项目 非物质文化遗产项目 非物质文化遗产 | 项 | standard stock up
tv_coverage | 电视综合人口覆盖率 | 电视节目综合人口覆盖率 | % | standard rate up
radio_coverage | 广播综合人口覆盖率 | 广播节目综合人口覆盖率 | % | standard rate up
cable_users | 有线电视用户 | 有线电视实际用户 | 万户 | standard stock none
film_firms | 注册影视企业 | 影视企业 | 家 | admin stock up
film_output | 影视产业产值 | 影视企业产值 影视文化产业产值 | 亿元 | admin flow up
film_boxoffice | 电影票房 | 票房收入 总票房 电影总票房 | 亿元 | standard flow up
film_boxoffice_share | 电影总票房占全国比重 | 电影票房占全国比重 总票房占全国比重 | % | admin rate up
sports_events | 体育赛事 | 举办体育赛事 全民健身赛事 “国字号”体育赛事 | 场 | admin flow up
sports_area | 人均体育场地面积 | 每人体育场地面积 人均体育场地 | 平方米/人 | standard rate up
sports_grounds | 体育场地 | 健身场地 多功能运动场 社区多功能运动场 全民健身场地 | 个 | standard stock up
`;
