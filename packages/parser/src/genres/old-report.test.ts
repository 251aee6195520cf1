import { describe } from "vitest";
import { about, completion, from, growth, level, over, rate, share, target } from "../testing/expected";
import { reads, readsNothing } from "../testing/notation";

const nation = { locality: "中国", reviewYear: 1978, planYear: 1979 };

describe("reports of the fifties to the eighties: numerals in Chinese characters", () => {
  reads(
    "一九七八年，工农业总产值达到[[五千六百九十亿元]]，比上年增长[[百分之十二点三]]。",
    [level("工农业总产值", "569000000000元", { period: "1978" }), growth("工农业总产值", 12.3)],
    nation,
  );
  reads(
    "粮食产量突破[[六千亿斤]]，比上年增产[[四百四十亿斤]]。",
    [over(level("粮食产量", "600000000000斤")), { ...level("粮食产量", "44000000000斤"), measure: "change" }],
    nation,
  );
  reads(
    "钢产量[[三千一百七十八万吨]]，增长[[百分之三十三点九]]；原煤产量[[六亿一千八百万吨]]，增长[[百分之十二点四]]。",
    [level("钢产量", "31780000吨"), growth("钢产量", 33.9), level("原煤产量", "618000000吨"), growth("原煤产量", 12.4)],
    nation,
  );
  reads(
    "财政收入完成[[一千一百二十一亿元]]，超过预算[[百分之十一点八]]。",
    [level("财政收入", "112100000000元"), { ...completion("财政收入", 11.8), measure: "gap" }],
    nation,
  );
  reads(
    "全国[[百分之六十]]的职工增加了工资。",
    [share("职工增加工资|职工增加了工资|增加工资职工|增加工资的职工|增加了工资职工|职工", 60)],
    nation,
  );
  reads(
    "新建住宅[[三千七百五十二万平方米]]，安排就业[[七百多万人]]。",
    [level("新建住宅", "37520000平方米"), over(level("安排就业", "7000000人"))],
    nation,
  );
  reads(
    "农业总产值计划增长[[百分之四]]以上，工业总产值计划增长[[百分之八]]。",
    [target({ ...growth("农业总产值", 4), bound: "atLeast" }), target(growth("工业总产值", 8))],
    nation,
  );
  reads(
    "国防费用在国家预算支出中所占的比重由[[百分之十八]]下降到[[百分之十五]]。",
    [
      from("国防费用在国家预算支出中所占的比重|国防费用占国家预算支出比重|国防费用在国家预算支出中所占比重", "18%"),
      rate("国防费用在国家预算支出中所占的比重|国防费用占国家预算支出比重|国防费用在国家预算支出中所占比重", 15),
    ],
    nation,
  );
  reads(
    "进出口总额约为[[三百五十五亿元]]，比上年增加[[三成]]。",
    [about(level("进出口总额", "35500000000元")), growth("进出口总额", 30)],
    nation,
  );
  reads(
    "国家财政拨款[[九亿六千万元]]，支援穷队[[十二万个]]。",
    [level("国家财政拨款|财政拨款", "960000000元"), level("支援穷队", "120000个")],
    nation,
  );
  readsNothing("第五届全国人民代表大会第二次会议听取了报告。", nation);
  readsNothing("我们要在本世纪内实现四个现代化，打倒“四人帮”是伟大的历史性胜利。", nation);
  readsNothing("党的十一届三中全会以来，全国人民一心一意搞建设。", nation);
  readsNothing("一九七九年六月十八日", nation);
});

describe("traditional characters", () => {
  reads("全縣糧食總產量達到[[二億三千萬斤]]，比上年增長[[百分之六點二]]。", [
    level("粮食总产量", "230000000斤"),
    growth("粮食总产量", 6.2),
  ]);
  reads("地區生產總值[[24627億元]]，增長[[6.1%]]；城鎮新增就業[[63萬人]]。", [
    level("地区生产总值", "2462700000000元"),
    growth("地区生产总值", 6.1),
    level("城镇新增就业", "630000人"),
  ]);
  reads("規模以上工業增加值增長[[8%]]左右，居民消費價格漲幅控制在[[3%]]以內。", [
    about(growth("规模以上工业增加值", 8)),
    { ...growth("居民消费价格|居民消费价格涨幅", 3), bound: "atMost" },
  ]);
});

describe("reports of the nineties", () => {
  const then = { locality: "云溪县", reviewYear: 1996, planYear: 1997 };
  reads(
    "乡镇企业总产值突破[[10亿元]]，占农村社会总产值的[[68％]]。",
    [over(level("乡镇企业总产值", "1000000000元")), share("乡镇企业总产值占农村社会总产值比重", 68)],
    then,
  );
  reads(
    "农民人均纯收入[[1846元]]，比上年净增[[215元]]。",
    [level("农民人均纯收入", "1846元"), { ...level("农民人均纯收入", "215元"), measure: "change" }],
    then,
  );
  reads(
    "财政总收入比上年增长[[14.6]]，其中地方财政收入增长[[11.9]]。",
    [growth("财政总收入", 14.6), growth("地方财政收入", 11.9)],
    then,
  );
  reads(
    "全县新装程控电话[[3260门]]，程控电话总容量达[[1.2万门]]。",
    [level("新装程控电话", "3260门"), level("程控电话总容量", "12000门")],
    then,
  );
  reads(
    "引进外资项目[[8个]]，协议利用外资[[560万美元]]，实际到位[[210万美元]]。",
    [
      level("引进外资项目", "8个"),
      level("协议利用外资", "5600000美元"),
      level("实际到位外资|实际到位|实际利用外资|外资实际到位|利用外资实际到位", "2100000美元"),
    ],
    then,
  );
});
