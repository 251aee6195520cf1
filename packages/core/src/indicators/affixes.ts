import type { Indicator } from "./indicator";

/** How many there are, behind what is counted: 高新技术企业数, 幼儿园数量. */
const TAIL = /(?:总数|总量|数量|个数|件数|人数|户数|数)$/;
/** What was done with a thing or who recognized it, before it: 新增停车位, 新建绿道, 省级专精特新中小企业. */
const LEAD =
  /^(?:(?:新增|净增|累计|新建|新设|新认定|认定|建成|创建|创成|培育|引进|年末|在册|(?:国家|省|市|县)级(?:以上)?|国家|省|市){1,2})(?=..)/;

interface TrimmedForm {
  form: string;
  /** whether a name cut like this still means the indicator found */
  holdsFor(indicator: Indicator): boolean;
}

/** A normalized name without the words around it that change nothing, nearest form first. */
export function trimmedForms(name: string): TrimmedForm[] {
  const untailed = name.replace(TAIL, "");
  return [
    { form: untailed, holdsFor: always },
    { form: name.replace(LEAD, ""), holdsFor: isOfThings },
    { form: untailed.replace(LEAD, ""), holdsFor: isOfThings },
  ].filter(({ form }, at, forms) => form !== name && forms.findIndex((other) => other.form === form) === at);
}

const always = () => true;

/**
 * 新增高新技术企业 is still told by 高新技术企业, and 新建绿道 by 绿道; but 新增存款 is no 存款余额, and 新增常住人口 no 常住人口:
 * words before a name only leave counts of things and the making of roads and fields as they are.
 */
const isOfThings = ({ dimension, unit, flow }: Indicator) =>
  (dimension === "count" && !/[人户次]/.test(unit)) || (flow === "flow" && /^(?:length|area)$/.test(dimension));
