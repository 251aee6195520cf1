/** Health. Facts: 国家卫生健康委员会《全国卫生健康统计调查制度》指标解释; 国家医疗保障局. */
export const HEALTH = `
health_institutions 个 ss=: 医疗卫生机构 卫生机构 医疗机构 各类~
hospitals 家 ss=: 医院 公立~ 综合~ 民营~
hospital_sanjia 家 as+: 三甲医院 三甲综合性医院 三级甲等医院 三级医院
hospital_beds 张 ss+: 医疗卫生机构床位数 床位数 医疗床位 病床 开放床位
beds_per_1k 张/千人 sr+: 每千人口医疗卫生机构床位数 每千人床位数 千人床位数
health_staff 人 ss+: 卫生技术人员 医疗~ 卫技人员 医务人员
doctors 人 ss+: 执业（助理）医师 执业医师 执业医师和执业助理医师 医生
doctors_per_1k 人/千人 sr+: 每千人口执业（助理）医师数 每千人口医生数 千人医生数
nurses 人 ss+: 注册护士 护士
nurses_per_1k 人/千人 sr+: 每千人口注册护士数 每千人注册护士数
visits 万人次 sf=: 总诊疗人次 诊疗人次 门诊量 门诊人次
inpatients 万人次 sf=: 住院人次 出院人数 出院人次
county_visit_rate % sr+: 县域就诊率 县级就诊率 县域内就诊率
grassroot_visit_rate % sr+: 基层就诊率 基层诊疗量占比
hospital_cost 亿元 af-: 公立医院医疗总费用 医疗总费用 公立医院医疗费用 医疗费用
personal_health_share % sr-: 个人卫生支出占比 个人卫生支出占卫生总费用比重
medical_community 个 as+: 县域医共体 医共体 紧密型~ 医联体
designated_med 家 as+: 定点医疗机构 长三角异地门诊直接结算~ 异地就医直接结算~
village_clinics 个 ss+: 村卫生室 行政~
village_clinic_rate % sr+: 村卫生室规范化率 规范化村卫生室比例
family_doctor % sr+: 家庭医生签约率 家庭责任医生签约 家庭医生签约 家庭医生签约服务覆盖率
elderly_health_rate % sr+: 65岁以上老人健康管理率 老人健康管理率 老年人健康管理率
maternal_mortality 1/10万 sr-: 孕产妇死亡率
infant_mortality ‰ sr-: 婴儿死亡率
under5_mortality ‰ sr-: 5岁以下儿童死亡率 五岁以下儿童死亡率
infectious_incidence 1/10万 sr-: 甲乙类传染病发病率 传染病发病率 甲乙类传染病报告发病率
vaccinations 万剂次 sf+: 新冠疫苗接种 疫苗接种剂次 疫苗接种
nursery_places 个 ss+: 婴幼儿托位 托位数 新增托位 3岁以下~ 新增普惠托位
nursery_per_1k 个/千人 sr+: 每千人口拥有3岁以下婴幼儿托位数 千人托位数 每千人口托位数 每千人口拥有婴幼儿托位数
health_literacy % sr+: 居民健康素养水平 健康素养水平
food_sampling 批次/千人 af+: 食品抽检量 食品安全抽检 食品抽检批次 食品抽检
food_pass_rate % sr+: 食品抽检合格率 食品安全抽检合格率
`;
