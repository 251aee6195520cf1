/** Education. Facts: 教育部《中国教育监测与评价统计指标体系》, 全国教育事业发展统计. */
export const EDUCATION = `
compulsory_rate | Retention of compulsory education | 入学学生中完成九年义务教育的比重 | Pupils entering school who complete nine years | | =
preschool_rate | Preschool enrolment | 在园幼儿数与3至5岁人口之比 | Children in kindergarten over population of three to five | inclusive_kindergarten | =
highschool_rate | Upper secondary enrolment | 高中阶段在校生与适龄人口之比 | Upper secondary students over population of that age | college_rate | =
college_rate | Higher education enrolment | 高等教育在学人数与适龄人口之比 | Students of higher education over population of that age | highschool_rate | =
schooling_years | Average years of schooling | 劳动年龄人口接受学历教育年数的平均值 | Mean years of formal education of the working-age population | | =
inclusive_kindergarten | Coverage of affordable kindergartens | 普惠性幼儿园在园幼儿占全部在园幼儿的比重 | Children in affordable kindergartens over all in kindergarten | public_kindergarten_share preschool_rate | 普惠性幼儿园覆盖率
public_kindergarten_share | Share of public kindergartens | 公办幼儿园在园幼儿占全部在园幼儿的比重 | Children in public kindergartens over all in kindergarten | inclusive_kindergarten
kindergartens | Kindergartens | （新建的）幼儿园所数 | Kindergartens, or kindergartens built | schools | 幼儿园数
kindergarten_children | Children in kindergarten | 学年初幼儿园在园人数 | Children in kindergarten at the start of the school year | preschool_rate | 学前教育在园幼儿
kindergarten_places | Kindergarten places added | 新增的幼儿园学位数 | Places added in kindergartens | school_places
school_places | School places added | 新增的中小学学位数 | Places added in schools | kindergarten_places
schools | Schools | （新建、改扩建的）中小学校数 | Primary and secondary schools, or schools built | primary_schools
primary_schools | Primary schools | 普通小学所数 | Ordinary primary schools | junior_schools schools | 普通小学学校数
junior_schools | Lower secondary schools | 普通初中所数 | Ordinary lower secondary schools | primary_schools senior_schools | 初中阶段学校数
senior_schools | Upper secondary schools | 普通高中所数 | Ordinary upper secondary schools | junior_schools | =
colleges | Institutions of higher education | 普通高等学校所数 | Regular institutions of higher education | college_students | 普通高等学校数
primary_students | Primary pupils | 普通小学在校学生数 | Pupils of primary schools | junior_students | 普通小学在校生
junior_students | Lower secondary students | 初中阶段在校学生数 | Students of lower secondary schools | primary_students senior_students | 初中阶段在校生
senior_students | Upper secondary students | 普通高中在校学生数 | Students of upper secondary schools | junior_students | =
vocational_students | Vocational secondary students | 中等职业学校在校学生数 | Students of vocational secondary schools | senior_students | 中等职业教育在校生
college_students | Undergraduate students | 普通本科和专科在校学生数 | Students of regular undergraduate courses | graduate_students college_enrolment | 普通、职业本专科在校生
graduate_students | Graduate students | 在学的硕士、博士研究生数 | Students for master's and doctor's degrees | college_students | =
college_enrolment | Undergraduates enrolled | 当年招收的本专科新生数 | New students of undergraduate courses in the year | college_students | 普通、职业本专科招生
fulltime_teachers | Full-time teachers | 各级学校专任教师人数 | Full-time teachers of schools | special_teachers | 专任教师数
special_teachers | Teachers of special grade | 省级特级（正高级）教师人数 | Teachers of special or highest grade | fulltime_teachers
teachers_studio | Studios of noted teachers | 建立的名师、名校长工作室数 | Studios of noted teachers and heads | special_teachers
std_school_rate | Schools up to standard | 达到标准化要求的义务教育学校比重 | Compulsory schools up to the standard | group_edu_rate
group_edu_rate | Schools in groups | 参与集团化办学的义务教育学校比重 | Compulsory schools that belong to a group | std_school_rate
migrant_children | Migrant children in public schools | 随迁子女中在公办学校就读的比重 | Children of migrants who attend public schools | compulsory_rate
classrooms_ac | Air-conditioned classrooms | 安装空调的中小学教室数 | Classrooms fitted with air conditioning
gaokao_rate | College entrance pass rate | 高考考生达到录取线的比重 | Candidates above the line of admission
education_aid_disabled | Study grants to children of the disabled | 发放给残疾人家庭子女的助学补助 | Grants to children of disabled persons' families
`;
