/** Education. Facts: 教育部《中国教育监测与评价统计指标体系》, 全国教育事业发展统计. */
export const EDUCATION = `
compulsory_rate % sr+: 九年义务教育巩固率 义务教育巩固率 义务教育阶段巩固率
preschool_rate % sr+: 学前教育毛入园率 学前三年毛入园率 学前三年入园率
highschool_rate % sr+: 高中阶段毛入学率 高中毛入学率 高中阶段教育毛入学率
college_rate % sr+: 高等教育毛入学率
schooling_years 年 sr+: 劳动年龄人口平均受教育年限 平均受教育年限 人均受教育年限 新增劳动力平均受教育年限
inclusive_kindergarten % sr+: 普惠性幼儿园覆盖率 普惠等级幼儿园比例 普惠等级幼儿园 学前教育普惠率 普惠率 普惠等级幼儿园覆盖率
public_kindergarten_share % sr+: 公办幼儿园在园幼儿占比 公办园在园幼儿占比 公办幼儿园占比
kindergartens 所 ss+: 幼儿园 公办~ ~所数 普惠性~
kindergarten_children 万人 ss=: 在园幼儿 幼儿园~ 学前教育~
kindergarten_places 个 af+: 新增学前教育学位 新增幼儿园学位
school_places 个 af+: 新增义务教育学位 新增学位 新增中小学学位 新增公办学位
schools 所 ss=: 中小学校 中小学 学校新改扩建 新建改扩建~
primary_schools 所 ss=: 小学学校数 小学 普通小学
junior_schools 所 ss=: 初中学校数 普通初中 初中
senior_schools 所 ss=: 普通高中学校数 普通高中 普通高中学校 高级中学
colleges 所 ss=: 普通高等学校 高等院校 普通高校 高等学校 高校
primary_students 万人 ss=: 小学在校生 普通~ 小学生
junior_students 万人 ss=: 初中在校生 普通~
senior_students 万人 ss=: 普通高中在校生 高中在校生 高中在校学生
vocational_students 万人 ss=: 中等职业教育在校生 中职在校生
college_students 万人 ss=: 普通本专科在校生 普通高等教育在校生 大学生
graduate_students 万人 ss=: 在学研究生 研究生在校生
college_enrolment 万人 sf=: 普通本专科招生 普通高等教育招生 高职院校扩招
fulltime_teachers 人 ss+: 专任教师 教师数
special_teachers 人 as+: 特级教师 省~ 正高级教师
teachers_studio 个 as+: 名师工作室 名校长工作室
std_school_rate % sr+: 义务教育标准化学校达标率 标准化学校达标率 义务教育阶段标准化学校达标率 义务教育标准化学校比例
group_edu_rate % ar+: 义务教育集团化办学覆盖率 集团化办学覆盖率 教共体覆盖率
migrant_children % ar+: 随迁子女公办学校就读比例 随迁子女公办学校招生覆盖面 招生覆盖面 随迁子女公办学校就读率
classrooms_ac 间 af+: 中小学空调教室 空调教室
gaokao_rate % ar+: 高考上线率 一段上线率 高考录取率
education_aid_disabled 万元 af+: 残疾人家庭子女助学补助金 子女助学补助金 残疾学生补助
`;
