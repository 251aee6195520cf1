/** Culture, tourism and sport. Facts: 文化和旅游部 统计制度; 国家体育总局; 国家新闻出版署, 国家广播电视总局. */
export const CULTURE = `
tourism_revenue | Tourism revenue | 游客在旅游过程中的全部消费 | All that tourists spend on their travel | domestic_tourism_revenue foreign_tourism_revenue tourism_va | =
domestic_tourism_revenue | Domestic tourism revenue | 国内游客的旅游消费 | What domestic tourists spend | foreign_tourism_revenue tourism_revenue | 国内游客出游总花费
foreign_tourism_revenue | Foreign exchange from tourism | 入境游客的旅游消费 | What inbound tourists spend | domestic_tourism_revenue | 国际旅游收入
tourist_visits | Tourist visits | 一定时期接待的游客人次 | Visits by tourists in a period | overnight_tourists domestic_tourists inbound_tourists | 接待游客人次
domestic_tourists | Domestic tourist visits | 国内游客的出游（接待）人次 | Visits by domestic tourists | inbound_tourists tourist_visits | 国内游客出游人次
inbound_tourists | Inbound tourist visits | 入境游客的人次 | Visits by inbound tourists | domestic_tourists | =
overnight_tourists | Overnight tourists | 在当地住宿过夜的游客人次 | Visits by tourists who stay overnight | tourist_visits | 接待过夜游客
scenic_spots | Rated scenic areas | 评定的A级旅游景区数 | Scenic areas with a national rating | scenic_villages | A级景区数
scenic_routes | Rural tourism routes | 推出的乡村旅游精品线路数 | Routes of rural tourism offered
homestays | Guest houses | 经营的民宿、农家乐数 | Guest houses and farm inns | homestay_beds
homestay_beds | Guest house beds | 民宿和农家乐的床位数 | Beds of guest houses and farm inns | homestays
homestay_revenue | Guest house revenue | 民宿和农家乐的营业收入 | Revenue of guest houses and farm inns | tourism_revenue
room_occupancy | Room occupancy | 出租客房数占可出租客房数的比重 | Rooms let over rooms to let | | 客房出租率
culture_halls | Rural culture halls | 建成的农村文化礼堂数 | Culture halls built in villages
culture_centres | Culture centres | 公共文化馆（群众艺术馆）数 | Public culture and mass art centres | libraries | 文化馆数
libraries | Public libraries | 公共图书馆（城市书房）数 | Public libraries and city reading rooms | library_books museums | 公共图书馆数
library_books | Library holdings | 公共图书馆的藏书册数 | Volumes held by public libraries | libraries | 公共图书馆图书总藏量
museums | Museums | 登记的博物馆数 | Registered museums | libraries | 博物馆数
cultural_relics | Protected monuments | 公布的（重点）文物保护单位数 | Monuments under (national) protection | intangible_heritage
heritage_repair | Monuments repaired | 修缮保护的文物和历史建筑数 | Monuments and historic buildings repaired | cultural_relics
intangible_heritage | Intangible heritage items | 列入名录的非物质文化遗产项目数 | Listed items of intangible heritage | cultural_relics | 国家级非物质文化遗产代表性项目
tv_coverage | Television coverage | 能收看电视节目的人口比重 | Population that can receive television | radio_coverage | 电视节目综合人口覆盖率
radio_coverage | Radio coverage | 能收听广播节目的人口比重 | Population that can receive radio | tv_coverage | 广播节目综合人口覆盖率
cable_users | Cable television subscribers | 有线广播电视的实际用户数 | Subscribers of cable television | broadband_users | 有线电视实际用户
film_firms | Film firms | 注册的影视企业数 | Registered film and television firms | film_output
film_output | Output of film industry | 影视企业的产值（营收） | Output or revenue of film and television firms | film_firms film_boxoffice
film_boxoffice | Box office | 电影放映的票房收入 | Ticket revenue of film shows | film_output film_boxoffice_share | =
film_boxoffice_share | Share of national box office | 本地出品电影票房占全国的比重 | Box office of local films over that of the country | film_boxoffice
sports_events | Sports events | 举办承办的体育赛事场次 | Sports events held
sports_area | Sports area per person | 体育场地面积与常住人口之比 | Sports grounds over residents | sports_grounds | =
sports_grounds | Sports grounds | 建成的体育健身场地数 | Sports and fitness grounds built | sports_area | 体育场地数
`;
