/** Health. Facts: 国家卫生健康委员会《全国卫生健康统计调查制度》指标解释; 国家医疗保障局. */
export const HEALTH = `
health_institutions | 医疗卫生机构 | 卫生机构 医疗机构 各类医疗卫生机构 | 个 | standard stock none
hospitals | 医院 | 公立医院 综合医院 民营医院 | 家 | standard stock none
hospital_sanjia | 三甲医院 | 三甲综合性医院 三级甲等医院 三级医院 | 家 | admin stock up
hospital_beds | 医疗卫生机构床位数 | 床位数 医疗床位 病床 开放床位 | 张 | standard stock up
beds_per_1k | 每千人口医疗卫生机构床位数 | 每千人床位数 千人床位数 | 张/千人 | standard rate up
health_staff | 卫生技术人员 | 医疗卫生技术人员 卫技人员 医务人员 | 人 | standard stock up
doctors | 执业（助理）医师 | 执业医师 执业医师和执业助理医师 医生 | 人 | standard stock up
doctors_per_1k | 每千人口执业（助理）医师数 | 每千人口医生数 千人医生数 | 人/千人 | standard rate up
nurses | 注册护士 | 护士 | 人 | standard stock up
nurses_per_1k | 每千人口注册护士数 | 每千人注册护士数 | 人/千人 | standard rate up
visits | 总诊疗人次 | 诊疗人次 门诊量 门诊人次 | 万人次 | standard flow none
inpatients | 住院人次 | 出院人数 出院人次 | 万人次 | standard flow none
county_visit_rate | 县域就诊率 | 县级就诊率 县域内就诊率 | % | standard rate up
grassroot_visit_rate | 基层就诊率 | 基层诊疗量占比 | % | standard rate up
hospital_cost | 公立医院医疗总费用 | 医疗总费用 公立医院医疗费用 医疗费用 | 亿元 | admin flow down
personal_health_share | 个人卫生支出占比 | 个人卫生支出占卫生总费用比重 | % | standard rate down
medical_community | 县域医共体 | 医共体 紧密型县域医共体 医联体 | 个 | admin stock up
designated_med | 定点医疗机构 | 长三角异地门诊直接结算定点医疗机构 异地就医直接结算定点医疗机构 | 家 | admin stock up
village_clinics | 村卫生室 | 行政村卫生室 | 个 | standard stock up
village_clinic_rate | 村卫生室规范化率 | 规范化村卫生室比例 | % | standard rate up
family_doctor | 家庭医生签约率 | 家庭责任医生签约 家庭医生签约 家庭医生签约服务覆盖率 | % | standard rate up
elderly_health_rate | 65岁以上老人健康管理率 | 老人健康管理率 老年人健康管理率 | % | standard rate up
maternal_mortality | 孕产妇死亡率 | | 1/10万 | standard rate down
infant_mortality | 婴儿死亡率 | | ‰ | standard rate down
under5_mortality | 5岁以下儿童死亡率 | 五岁以下儿童死亡率 | ‰ | standard rate down
infectious_incidence | 甲乙类传染病发病率 | 传染病发病率 甲乙类传染病报告发病率 | 1/10万 | standard rate down
vaccinations | 新冠疫苗接种 | 疫苗接种剂次 疫苗接种 | 万剂次 | standard flow up
nursery_places | 婴幼儿托位 | 托位数 新增托位 3岁以下婴幼儿托位 新增普惠托位 | 个 | standard stock up
nursery_per_1k | 每千人口拥有3岁以下婴幼儿托位数 | 千人托位数 每千人口托位数 每千人口拥有婴幼儿托位数 | 个/千人 | standard rate up
health_literacy | 居民健康素养水平 | 健康素养水平 | % | standard rate up
food_sampling | 食品抽检量 | 食品安全抽检 食品抽检批次 食品抽检 | 批次/千人 | admin flow up
food_pass_rate | 食品抽检合格率 | 食品安全抽检合格率 | % | standard rate up
`;
