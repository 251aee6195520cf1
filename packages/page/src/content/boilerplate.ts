/**
 * Lines that portals and newspapers put around a text. Collected from the pages of government portals, newspapers and
 * WeChat.
 */

/** at the beginning of a line that holds no figure */
const STARTS =
  /^[【（([\s]*(?:您?(?:当前|现在)?(?:所在)?(?:的)?位置\s*[:：是]|当前栏目|首页\s*[>›»＞/→]|字[号体]|[大中小]\s+[大中小]\s|分享(?:到|至|$)|扫一扫|扫码|手机(?:看|扫)|关注(?:我们|微信|公众号|$)|打印(?:本页|本文|】|$)|关闭(?:窗口|本页|】|$)|收藏(?:本页|$)|点赞|在看$|阅读原文|加载更多|展开全文|返回(?:顶部|首页)|[上下]一(?:篇|页|条)|相关(?:链接|阅读|新闻|稿件|报道)|推荐阅读|热点(?:推荐|排行)|延伸阅读|(?:用户)?(?:登录|注册)(?:\s|$|注册)|(?:责任编辑|责编|编辑|审核|校对|初审|复审|终审)\s*[:：|]|纠错】|(?:主办|承办|协办|技术支持)(?:单位)?[:：])/;

/** how often a page was looked at */
const VISITS = /^(?:浏览|阅读|点击|访问)(?:量|数|次数)?\s*[:：]?\s*[\d,]+\s*次?$/;

/** anywhere in a short line */
const LEGAL =
  /版权(?:所有|声明)|Copyright|©|ICP[备证]|公网安备|网站(?:标识码|地图)|未经(?:书面)?授权|All Rights Reserved|免责声明|违法和不良信息|举报(?:电话|邮箱|热线)|客服(?:电话|热线)/i;

/** a time of publication, with source, author and the like behind it: no sentence, and its numbers are no figures */
const BYLINE =
  /^(?:(?:发布|更新|发表|成文)?(?:时间|日期)\s*[:：]?\s*)?(?:19|20)\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?(?:\s*\d{1,2}\s*[:：]\s*\d{2}(?:[:：]\d{2})?)?(?:\s*(?:来源|作者|编辑|责任编辑|浏览|阅读|点击|字号|稿源|信息来源)|\s*$)/;

const LONGEST = 120;

/** Whether a block is a line of the frame that sites put around a text. */
export function isBoilerplate(text: string): boolean {
  if (text.length > LONGEST) return false;
  return BYLINE.test(text) || VISITS.test(text) || LEGAL.test(text) || (STARTS.test(text) && !hasFigure(text));
}

const DATES_AND_TIMES = /\d{1,4}\s*[-/.年:：]\s*\d{1,2}(?:\s*[-/.月:：]\s*\d{1,2})?/g;

/** Whether a line has digits beside those of dates and times. */
export function hasFigure(text: string): boolean {
  return /[\d０-９]/.test(text.replace(DATES_AND_TIMES, ""));
}
