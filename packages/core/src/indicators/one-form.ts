/** Words of one meaning in the names of indicators: the one form that is compared, then what texts write instead. */
export const ONE_FORM: readonly (readonly [form: string, ...others: string[]])[] = [
  ["规上", "规模以上"],
  ["限上", "限额以上"],
  ["地区生产总值", "国内生产总值", "生产总值", "GDP"],
  ["城镇居民", "城镇常住居民", "城市居民"],
  ["农村居民", "农村常住居民"],
  ["市场主体", "经营主体"],
  ["研发", "研究与试验发展R&D", "研究与试验发展", "R&D"],
  ["一般公共预算", "一般公共财政预算", "公共财政预算", "财政一般预算", "一般预算"],
  ["满意率", "满意度"],
  ["覆盖率", "覆盖面"],
  ["占比", "比重", "比例"],
  ["营业收入", "主营业务收入"],
  ["电商", "电子商务"],
  ["以上", "及以上"],
];
