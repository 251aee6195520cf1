/** Science, innovation and talent. Facts: 国家统计局 科技统计; 科学技术部; 国家知识产权局; 工业和信息化部, 优质中小企业梯度培育; 人才工作考核. */
export const INNOVATION = `
rd_expenditure | Expenditure on R&D | 用于基础研究、应用研究和试验发展的支出 | Expenditure on basic and applied research and experimental development | rd_intensity basic_research fiscal_scitech_exp | 研究与试验发展（R&D）经费支出
rd_intensity | R&D intensity | 研究与试验发展经费与地区生产总值之比 | Expenditure on R&D over GDP | rd_expenditure ind_rd_intensity | 研究与试验发展（R&D）经费投入强度
ind_rd_intensity | R&D intensity of industry above designated size | 规上工业企业研发经费与营业收入之比 | R&D over revenue of industrial firms above designated size | rd_intensity | 规上工业企业R&D经费与营业收入之比
ind_rd_expenditure | R&D expenses of industry above designated size | 规上工业企业用于研发的费用 | R&D expenses of industrial firms above designated size | rd_expenditure
ind_rd_inst_rate | Firms with an R&D unit | 设有研发机构的规上企业比重 | Firms above designated size that have an R&D unit | ind_rd_activity_rate
ind_rd_activity_rate | Firms with R&D activity | 开展研发活动的规上工业企业比重 | Industrial firms above designated size that carry out R&D | ind_rd_inst_rate
basic_research | Expenditure on basic research | 用于基础研究的经费 | Expenditure on basic research | rd_expenditure | =
natl_hightech_firms | High and new technology enterprises | 按国家办法认定并在有效期内的高新技术企业数 | Firms recognized as high and new technology enterprises | prov_tech_sme | 高新技术企业数
prov_tech_sme | Technology-based small and medium firms | 评价入库的科技型中小企业数 | Small and medium firms registered as technology-based | natl_hightech_firms sme_specialized | 科技型中小企业数
tech_little_giant | Technology little giants | 省级认定的科技小巨人企业数 | Firms a province names technology little giants | little_giant
little_giant | Little giant enterprises | 国家认定的专精特新“小巨人”企业数 | Specialized firms the state names little giants | sme_specialized tech_little_giant | 专精特新“小巨人”企业
sme_specialized | Specialized and sophisticated SMEs | 认定的专业化、精细化、特色化、新颖化中小企业数 | Small and medium firms recognized as specialized, refined, distinctive and novel | little_giant prov_tech_sme | 专精特新中小企业
hidden_champion | Hidden champions | 细分市场占有率领先的中小企业数 | Small firms that lead a narrow market | single_champion
single_champion | Single-product champions of manufacturing | 国家认定的制造业单项冠军企业数 | Manufacturers the state names champions of one product | hidden_champion
rd_institutions | R&D institutions | 认定的企业或新型研发机构数 | Recognized R&D units of firms and new R&D institutions | tech_centers
tech_centers | Enterprise technology centres | 认定的企业技术中心数 | Recognized technology centres of enterprises | rd_institutions
key_labs | Key laboratories | 认定的国家或省级重点实验室数 | Recognized state or provincial key laboratories | innovation_platforms
innovation_platforms | Innovation platforms | 认定的各类科技创新平台数 | Recognized platforms of innovation | key_labs
incubators | Business incubators | 认定的孵化器和众创空间数 | Recognized incubators and makerspaces
offsite_rd | R&D centres elsewhere | 在外地设立的研发中心数 | R&D centres set up in other places
academician_stations | Academician and expert stations | 建立的院士或专家工作站数 | Stations of academicians and experts | postdoc_stations
postdoc_stations | Postdoctoral stations | 设立的博士后工作站数 | Postdoctoral work stations | academician_stations
patent_grants | Patents granted | 一定时期授予的各类专利件数 | Patents of all kinds granted in a period | invention_patents patent_applications | =
patent_applications | Patent applications | 一定时期受理的专利申请件数 | Patent applications accepted in a period | patent_grants | =
invention_patents | Invention patents granted | 一定时期授予的发明专利件数 | Invention patents granted in a period | patent_grants valid_invention_patents invention_per_10k | =
valid_invention_patents | Invention patents in force | 期末处于有效状态的发明专利件数 | Invention patents in force at the date | invention_patents invention_per_10k | 有效发明专利数
invention_per_10k | Invention patents per 10,000 persons | 有效发明专利与常住人口之比 | Invention patents in force per ten thousand residents | high_value_patents invention_patents | =
high_value_patents | High-value invention patents per 10,000 persons | 高价值发明专利与常住人口之比 | High-value invention patents per ten thousand residents | invention_per_10k | =
pct_patents | PCT patent applications | 按专利合作条约提出的国际申请件数 | International applications under the Patent Cooperation Treaty | patent_applications | =
patent_pledge | Loans on patents | 以专利等知识产权质押取得的贷款 | Loans secured on patents and other intellectual property
trademarks | Registered trade marks | 注册的商标件数 | Trade marks registered | geo_indication | 商标注册量
ip_demo_firms | Intellectual property model firms | 认定的知识产权示范、优势企业数 | Firms recognized as models of intellectual property
tech_contracts | Technology contracts signed | 登记的技术合同成交金额 | Value of registered technology contracts | tech_result_transfer | 技术合同成交金额
tech_result_transfer | Research results turned into products | 实现转化或产业化的科技成果项数 | Results of research transferred or industrialized | tech_contracts
core_tech_projects | Core technology projects | 组织实施的关键核心技术攻关项目数 | Projects to master key technologies
tech_fund | Technology venture funds | 为科技企业设立的投资、风险基金规模 | Venture and support funds set up for technology firms | industry_fund
industry_fund | Industry funds | 政府引导设立的产业基金规模 | Funds for industry set up with government capital | tech_fund
innovation_index | Regional innovation capability | 对地区创新能力的综合评价指数或位次 | Composite index or place of a region in innovation
standards_national | National standards drafted | 主导或参与制订的国家（行业）标准项数 | National standards drafted with local part | standards_zj
standards_zj | “Zhejiang Made” standards | 发布的“浙江制造”标准项数 | “Zhejiang Made” standards issued | standards_national pinzibiao
pinzibiao | “Pin” brand firms | 获“品字标”认证的企业（证书）数 | Firms (or certificates) of the provincial quality mark | standards_zj
br_certificates | Belt and Road certificates | 企业获得的“一带一路”认证证书数 | Certificates firms obtained for Belt and Road markets
robots | Industrial robots in use | 企业应用的工业机器人台数 | Industrial robots used by firms | robot_output machine_replace
machine_replace | Projects of machines for hands | 以设备替代人工的技改项目数 | Upgrading projects that replace hands by machines | robots
talent_total | Total talent | 党政、经管、技术、技能等各类人才的总数 | All persons counted as talent: officials, managers, professionals, skilled workers | top_talents hi_skilled
top_talents | High-level talents | 引进或拥有的高层次人才数 | High-level talents attracted or present | lead_talents talent_total
lead_talents | Leading talents | 认定或引进的领军人才（团队）数 | Leading talents or teams recognized or attracted | top_talents
key_talent_program | Persons in key talent programmes | 入选国家和省重点人才工程的人数 | Persons chosen for national and provincial talent programmes | top_talents
hi_skilled | Highly skilled workers | 取得高级工以上资格的技能人才数 | Workers of senior skill grade and above | shortage_skilled talent_total | =
shortage_skilled | Skilled workers in short supply | 培养引进的紧缺技能人才数 | Scarce skilled workers trained or attracted | hi_skilled
graduates_attracted | Graduates attracted | 引进到本地就业的高校毕业生数 | Graduates attracted to work in the place | graduate_employment_rate
talent_settle_rate | Occupancy by innovators | 创业创新平台中已入驻人才（项目）的比重 | Places of a start-up platform taken by innovators
`;
