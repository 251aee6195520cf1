/** Social security and civil affairs. Facts: 人力资源和社会保障部, 国家医疗保障局, 民政部 统计公报指标; 《社会救助暂行办法》. */
export const SECURITY = `
pension_rate | Pension coverage | 应参保人员中参加基本养老保险的比重 | Persons in the basic pension scheme over persons who should be | medical_rate pension_insured | =
pension_insured | Persons in the pension scheme | 期末参加基本养老保险的人数 | Persons in the basic pension scheme at the date | worker_pension_insured resident_pension_insured pension_rate | 参加基本养老保险人数
worker_pension_insured | Workers in the pension scheme | 期末参加城镇职工养老保险的人数 | Persons in the workers' pension scheme at the date | resident_pension_insured pension_insured | 参加城镇职工基本养老保险人数
resident_pension_insured | Residents in the pension scheme | 期末参加城乡居民养老保险的人数 | Persons in the residents' pension scheme at the date | worker_pension_insured | 参加城乡居民基本养老保险人数
pension_new | Persons newly in the pension scheme | 一定时期新增的养老保险参保人数 | Persons who joined the pension scheme in a period | pension_insured
medical_rate | Medical insurance coverage | 应参保人员中参加基本医疗保险的比重 | Persons in basic medical insurance over persons who should be | pension_rate medical_insured serious_illness_rate | =
medical_insured | Persons in medical insurance | 期末参加基本医疗保险的人数 | Persons in basic medical insurance at the date | worker_medical_insured medical_rate | 参加基本医疗保险人数
worker_medical_insured | Workers in medical insurance | 期末参加职工基本医疗保险的人数 | Persons in the workers' medical insurance at the date | medical_insured | 参加职工基本医疗保险人数
serious_illness_rate | Coverage of serious illness insurance | 参加（选缴）大病保险的参保人比重 | Insured persons who joined serious illness insurance | medical_rate serious_illness_insured
serious_illness_insured | Persons in serious illness insurance | 参加（选缴）大病保险的人数 | Persons in serious illness insurance | serious_illness_rate
serious_illness_relief | Medical burden relieved | 通过大病保险等减轻的医疗费用 | Medical costs relieved by insurance | medical_relief_visits
unemployment_insured | Persons in unemployment insurance | 期末参加失业保险的人数 | Persons in unemployment insurance at the date | injury_insured | 参加失业保险人数
injury_insured | Persons in work injury insurance | 期末参加工伤保险的人数 | Persons in work injury insurance at the date | unemployment_insured maternity_insured | 参加工伤保险人数
maternity_insured | Persons in maternity insurance | 期末参加生育保险的人数 | Persons in maternity insurance at the date | injury_insured | 参加生育保险人数
social_insurance_collect | Collection rate of contributions | 实际征缴入库的社保费占应缴的比重 | Contributions collected over contributions due | pension_rate
accident_insurance | Elderly in accident insurance | 参加意外伤害保险的老年人数 | Elderly persons insured against accidents
aid_insured_rate | Insurance of the poor paid for | 得到资助参保的困难群众比重 | Poor persons whose insurance is paid for them | medical_rate
subsistence_standard | Subsistence allowance standard | 城乡居民最低生活保障的每人标准 | Standard of subsistence allowance per person | subsistence_households subsistence_payment | =
subsistence_households | Households on subsistence allowance | 享受（边缘）最低生活保障的户数或人数 | Households or persons on (the edge of) subsistence allowance | urban_subsistence rural_subsistence subsistence_standard | 最低生活保障户数
urban_subsistence | Urban persons on subsistence allowance | 享受城市最低生活保障的人数 | Urban residents on subsistence allowance | rural_subsistence | 城市居民最低生活保障人数
rural_subsistence | Rural persons on subsistence allowance | 享受农村最低生活保障的人数 | Rural residents on subsistence allowance | urban_subsistence | 农村居民最低生活保障人数
subsistence_payment | Subsistence allowance paid | 一定时期发放的最低生活保障金 | Subsistence allowance paid in a period | subsistence_standard social_relief_funds
extreme_poor | Persons in extreme hardship supported | 享受特困救助供养的人数 | Persons without means or kin supported by the state | subsistence_households | 特困人员救助供养人数
social_relief_funds | Social relief funds | 发放的各类社会救助资金 | Funds paid for social relief of all kinds | medical_relief_visits
medical_relief_visits | Medical and temporary relief | 实施医疗、临时救助的人次 | Cases of medical and temporary relief | social_relief_funds
disabled_allowance | Disabled persons on allowances | 享受生活和护理补贴的残疾人数 | Disabled persons who receive living or nursing allowances
elderly_beds | Beds for the elderly | 养老机构和设施的床位数 | Beds of homes and services for the elderly | elderly_beds_per_1k care_beds hospital_beds | 养老服务床位
elderly_beds_per_1k | Beds per 1,000 elderly | 养老床位数与老年人口之比 | Beds per thousand elderly persons | elderly_beds | 每千名老年人拥有养老床位数
care_beds | Dementia care beds | 新增的认知障碍照护床位数 | Beds added for care of dementia | elderly_beds
care_centers | Home care centres for the elderly | 建成的居家养老服务中心数 | Centres that serve the elderly at home
aging_renovation | Homes adapted for the elderly | 完成适老化改造的老年人家庭数 | Homes of elderly persons adapted to age
veterans | Veterans | 在册的退役军人和优抚对象数 | Veterans and persons with claims to care
marriage_reg | Marriages registered | 一定时期登记结婚的对数 | Couples who registered marriage in a period | divorce_reg | 结婚登记对数
divorce_reg | Divorces registered | 一定时期登记离婚的对数 | Couples who registered divorce in a period | marriage_reg | 离婚登记对数
social_orgs | Social organizations | 登记的社会组织数 | Registered social organizations | | 社会组织数
village_eco_cemetery | Ecological cemeteries | 建设的生态公墓、安息堂数 | Ecological cemeteries and halls of rest built
communities_new | Communities | 社区（居委会）的个数 | Urban communities (residents' committees) | village_merge | 居委会数
`;
