/** Health. Facts: 国家卫生健康委员会《全国卫生健康统计调查制度》指标解释; 国家医疗保障局. */
export const HEALTH = `
health_institutions | Health institutions | 各类医疗卫生机构的个数 | Institutions of health care of all kinds | hospitals | 医疗卫生机构数
hospitals | Hospitals | 各级各类医院数 | Hospitals of all kinds and grades | health_institutions hospital_sanjia | 医院数
hospital_sanjia | Hospitals of the highest grade | 评定为三级（甲等）的医院数 | Hospitals rated of the third grade | hospitals
hospital_beds | Beds of health institutions | 医疗卫生机构年末实有床位数 | Beds of health institutions at year end | beds_per_1k elderly_beds | =
beds_per_1k | Beds per 1,000 persons | 医疗卫生机构床位数与常住人口之比 | Beds of health institutions per thousand residents | hospital_beds doctors_per_1k | =
health_staff | Health technical personnel | 执业医师、护士、药师等卫生技术人员数 | Doctors, nurses, pharmacists and technicians | doctors nurses | =
doctors | Licensed doctors | 执业医师与执业助理医师之和 | Licensed doctors and assistant doctors | doctors_per_1k health_staff | =
doctors_per_1k | Doctors per 1,000 persons | 执业（助理）医师与常住人口之比 | Licensed doctors per thousand residents | nurses_per_1k doctors | =
nurses | Registered nurses | 取得执业注册的护士数 | Nurses with registration to practise | doctors | =
nurses_per_1k | Nurses per 1,000 persons | 注册护士与常住人口之比 | Registered nurses per thousand residents | doctors_per_1k | =
visits | Outpatient visits | 一定时期各类诊疗的总人次 | All visits for diagnosis and treatment in a period | inpatients | 总诊疗人次数
inpatients | Inpatients | 一定时期住院（出院）的人次 | Persons admitted to, or discharged from, hospital in a period | visits | 出院人数
county_visit_rate | Visits within the county | 县域内就诊人次占居民就诊总人次的比重 | Visits within the county over all visits of its residents | grassroot_visit_rate | =
grassroot_visit_rate | Visits to primary care | 基层医疗机构诊疗人次占总诊疗人次的比重 | Visits to primary care over all visits | county_visit_rate | =
hospital_cost | Medical costs of public hospitals | 公立医院一定时期的医疗总费用 | All medical charges of public hospitals in a period
personal_health_share | Out-of-pocket share of health costs | 个人现金卫生支出占卫生总费用的比重 | Out-of-pocket payments over all health expenditure | hospital_cost | 个人卫生支出占卫生总费用的比重
medical_community | County medical communities | 组建的县域医共体（医联体）数 | Groups of medical institutions formed in counties
designated_med | Designated medical institutions | 开通（异地）直接结算的定点医疗机构数 | Institutions where insurance settles directly
village_clinics | Village clinics | 村卫生室的个数 | Clinics in villages | village_clinic_rate | 村卫生室数
village_clinic_rate | Village clinics up to standard | 达到规范化要求的村卫生室比重 | Village clinics up to the standard | village_clinics
family_doctor | Family doctor coverage | 签约家庭医生服务的居民比重 | Residents signed up with a family doctor | elderly_health_rate | 家庭医生签约服务覆盖率
elderly_health_rate | Health care of the elderly | 接受健康管理的65岁以上老人比重 | Persons over 65 under health management | family_doctor | 65岁及以上老年人健康管理率
maternal_mortality | Maternal mortality | 每10万活产中孕产妇死亡数 | Maternal deaths per hundred thousand live births | infant_mortality | =
infant_mortality | Infant mortality | 每千活产中不满周岁死亡数 | Deaths before one year of age per thousand live births | under5_mortality maternal_mortality | =
under5_mortality | Under-five mortality | 每千活产中不满5岁死亡数 | Deaths before five years of age per thousand live births | infant_mortality | =
infectious_incidence | Incidence of infectious diseases | 每10万人中甲乙类传染病发病数 | Cases of notifiable diseases per hundred thousand persons | | 甲乙类传染病报告发病率
vaccinations | Vaccinations | 接种疫苗的剂次 | Doses of vaccine given
nursery_places | Nursery places | 托育机构提供的托位数 | Places in nurseries | nursery_per_1k
nursery_per_1k | Nursery places per 1,000 persons | 托位数与常住人口之比 | Nursery places per thousand residents | nursery_places | =
health_literacy | Health literacy | 具备基本健康素养的居民比重 | Residents with basic health literacy | | =
food_sampling | Food samples tested | 每千人食品抽检的批次 | Batches of food tested per thousand persons | food_pass_rate
food_pass_rate | Pass rate of food tests | 食品抽检中合格批次的比重 | Batches of food that pass tests | agri_product_quality food_sampling
`;
