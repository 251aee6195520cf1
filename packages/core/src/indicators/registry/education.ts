/** Education. Facts: 教育部《中国教育监测与评价统计指标体系》, 全国教育事业发展统计. */
export const EDUCATION = `
compulsory_rate | 九年义务教育巩固率 | 义务教育巩固率 义务教育阶段巩固率 | % | standard rate up
preschool_rate | 学前教育毛入园率 | 学前三年毛入园率 学前三年入园率 | % | standard rate up
highschool_rate | 高中阶段毛入学率 | 高中毛入学率 高中阶段教育毛入学率 | % | standard rate up
college_rate | 高等教育毛入学率 | | % | standard rate up
schooling_years | 劳动年龄人口平均受教育年限 | 平均受教育年限 人均受教育年限 新增劳动力平均受教育年限 | 年 | standard rate up
inclusive_kindergarten | 普惠性幼儿园覆盖率 | 普惠等级幼儿园比例 普惠等级幼儿园 学前教育普惠率 普惠率 普惠等级幼儿园覆盖率 | % | standard rate up
public_kindergarten_share | 公办幼儿园在园幼儿占比 | 公办园在园幼儿占比 公办幼儿园占比 | % | standard rate up
kindergartens | 幼儿园 | 公办幼儿园 幼儿园所数 普惠性幼儿园 | 所 | standard stock up
kindergarten_children | 在园幼儿 | 幼儿园在园幼儿 学前教育在园幼儿 | 万人 | standard stock none
kindergarten_places | 新增学前教育学位 | 新增幼儿园学位 | 个 | admin flow up
school_places | 新增义务教育学位 | 新增学位 新增中小学学位 新增公办学位 | 个 | admin flow up
schools | 中小学校 | 中小学 学校新改扩建 新建改扩建中小学校 | 所 | standard stock none
primary_schools | 小学学校数 | 小学 普通小学 | 所 | standard stock none
junior_schools | 初中学校数 | 普通初中 初中 | 所 | standard stock none
senior_schools | 普通高中学校数 | 普通高中 普通高中学校 高级中学 | 所 | standard stock none
colleges | 普通高等学校 | 高等院校 普通高校 高等学校 高校 | 所 | standard stock none
primary_students | 小学在校生 | 普通小学在校生 小学生 | 万人 | standard stock none
junior_students | 初中在校生 | 普通初中在校生 | 万人 | standard stock none
senior_students | 普通高中在校生 | 高中在校生 高中在校学生 | 万人 | standard stock none
vocational_students | 中等职业教育在校生 | 中职在校生 | 万人 | standard stock none
college_students | 普通本专科在校生 | 普通高等教育在校生 大学生 | 万人 | standard stock none
graduate_students | 在学研究生 | 研究生在校生 | 万人 | standard stock none
college_enrolment | 普通本专科招生 | 普通高等教育招生 高职院校扩招 | 万人 | standard flow none
fulltime_teachers | 专任教师 | 教师数 | 人 | standard stock up
special_teachers | 特级教师 | 省特级教师 正高级教师 | 人 | admin stock up
teachers_studio | 名师工作室 | 名校长工作室 | 个 | admin stock up
std_school_rate | 义务教育标准化学校达标率 | 标准化学校达标率 义务教育阶段标准化学校达标率 义务教育标准化学校比例 | % | standard rate up
group_edu_rate | 义务教育集团化办学覆盖率 | 集团化办学覆盖率 教共体覆盖率 | % | admin rate up
migrant_children | 随迁子女公办学校就读比例 | 随迁子女公办学校招生覆盖面 招生覆盖面 随迁子女公办学校就读率 | % | admin rate up
classrooms_ac | 中小学空调教室 | 空调教室 | 间 | admin flow up
gaokao_rate | 高考上线率 | 一段上线率 高考录取率 | % | admin rate up
education_aid_disabled | 残疾人家庭子女助学补助金 | 子女助学补助金 残疾学生补助 | 万元 | admin flow up
`;
