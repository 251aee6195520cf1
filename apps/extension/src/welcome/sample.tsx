/** A short report of an invented county, with the kinds of figures that reports have. */
export function Sample() {
  return (
    <article lang="zh-CN">
      <h2>2024年云岫县政府工作报告（节选）</h2>
      <h3>一、2023年工作回顾</h3>
      <p>
        2023年，全县实现地区生产总值186.4亿元，增长6.8%；一般公共预算收入12.3亿元，同比增长9.1%，增速居全市第二。招商引资到位资金30.6亿元，完成年度目标任务的102%。
      </p>
      <p>总投资30亿元的云岭光电项目开工建设。改造老旧小区14个，惠及居民3260户。</p>
      <h3>二、2024年主要目标</h3>
      <p>2024年经济社会发展的主要预期目标是：地区生产总值增长6.5%左右，一般公共预算收入增长7%以上。</p>
    </article>
  );
}
