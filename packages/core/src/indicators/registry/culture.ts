/** Culture, tourism and sport. Facts: 文化和旅游部 统计制度; 国家体育总局; 国家新闻出版署, 国家广播电视总局. */
export const CULTURE = `
tourism_revenue 亿元 sf+: 旅游总收入 旅游收入 旅游综合收入 旅游业总收入 旅游接待收入
domestic_tourism_revenue 亿元 sf+: 国内旅游收入 国内旅游总收入
foreign_tourism_revenue 亿美元 sf+: 国际旅游外汇收入 旅游外汇收入
tourist_visits 万人次 sf+: 接待游客人次 游客接待量 接待游客 旅游人次 游客接待人次 接待国内外游客 游客数量 旅游接待人次 游客人次 吸引游客 游客接待
domestic_tourists 万人次 sf+: 国内游客 国内旅游人次 接待~
inbound_tourists 万人次 sf+: 入境游客 接待~ 入境过夜游客 ~人次
overnight_tourists 万人次 sf+: 过夜游客接待人数 过夜游客 接待过夜游客 过夜游客人次
scenic_spots 家 ss+: A级旅游景区 A级景区 AAA~ 4~ AA~ 5~ A级以上旅游景区 3~ 4A级景区 5A级景区 4A级以上旅游景区
scenic_routes 条 as+: 休闲农业与乡村旅游精品线路 精品线路 乡村旅游精品线路 旅游精品线路 精品旅游线路
homestays 家 as+: 民宿 创意~ ~、农家乐 农家乐 精品~ 创意~、农家乐家数
homestay_beds 张 as+: 民宿床位 农家乐床位
homestay_revenue 万元 af+: 民宿营业收入 民宿/农家乐营业额 农家乐营业收入 农家乐营业额
room_occupancy % ar+: 客房入住率 客房出租率 酒店入住率
culture_halls 个 as+: 农村文化礼堂 文化礼堂 五星级文化礼堂
culture_centres 个 ss+: 文化馆 群众艺术馆
libraries 个 ss+: 公共图书馆 图书馆 城市书房
library_books 万本 ss+: 公共图书馆藏书量 图书馆藏书
museums 个 ss+: 博物馆 文物~
cultural_relics 处 ss+: 全国重点文物保护单位 重点文物保护单位 文物保护单位 国保单位
heritage_repair 处 af+: 文物修缮 文物/历史建筑修缮 抢修文物建筑 修缮文物建筑 文物建筑 历史建筑修缮 抢救文物建筑
intangible_heritage 项 ss+: 非物质文化遗产代表性项目 非遗项目 非物质文化遗产项目 非物质文化遗产
tv_coverage % sr+: 电视综合人口覆盖率 电视节目综合人口覆盖率
radio_coverage % sr+: 广播综合人口覆盖率 广播节目综合人口覆盖率
cable_users 万户 ss=: 有线电视用户 有线电视实际用户
film_firms 家 as+: 注册影视企业 影视企业
film_output 亿元 af+: 影视产业产值 影视企业产值 影视文化产业产值
film_boxoffice 亿元 sf+: 电影票房 票房收入 总票房 电影总票房
film_boxoffice_share % ar+: 电影总票房占全国比重 电影票房占全国比重 总票房占全国比重
sports_events 场 af+: 体育赛事 举办~ 全民健身赛事 “国字号”~
sports_area 平方米/人 sr+: 人均体育场地面积 每人体育场地面积 人均体育场地
sports_grounds 个 ss+: 体育场地 健身场地 多功能运动场 社区多功能运动场 全民健身场地
`;
