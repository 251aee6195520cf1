/** What the text of a cell is, as far as telling headers from data needs it. */

/** A cell that holds one number, with at most a sign and a short unit. Dates, periods and ages of groups are none. */
export function isNumber(text: string): boolean {
  return text.length < 40 && NUMBER.test(text);
}
const NUMBER =
  /^\s*[+\-−－△▲↑↓约第（(]?\s*\d+(?:[,，\s]\d{3})*(?:[.．]\d+)?\s*[^\d\s,，。；;.．\-—~～至/年季月日号以及]{0,6}\s*$/;

/** A year that may name a column or a row. */
export function isYear(text: string): boolean {
  return /^\s*(?:19|20)\d{2}\s*$/.test(text);
}

/** What stands where a value is wanting: —, …, /, 持平 */
export function isNoValue(text: string): boolean {
  return /^\s*(?:[-—－–…．.·/\\×xX*＊]+|持平|无)\s*$/.test(text);
}

/** 单位：亿元 */
export function isUnitNote(text: string): boolean {
  return /^\s*[（(]?(?:计量|数量|金额)?单位\s*[:：]/.test(text);
}

/** 注：…, 资料来源：… below a table */
export function isNote(text: string): boolean {
  return /^\s*[（(]?(?:注|注释|说明|备注|资料来源|数据来源)\s*\d?\s*[:：]/.test(text);
}

/** Head of a column whose numbers name a row and count nothing. */
export function namesRows(text: string): boolean {
  return /^(?:序号|编号|编码|代码|行次|序|邮编|邮政编码|联系电话|电话|区号|行政区划代码|地区代码)$/.test(
    text.replace(/\s+/g, ""),
  );
}

/** Head of the column of row names. */
export function headsRowNames(text: string): boolean {
  return /^(?:.{0,6}(?:指标|项目|地区|名称|类别|年份|年度|县区|乡镇|单位|区域|行业|品种|分类).{0,4}|)$/.test(
    text.replace(/\s+/g, ""),
  );
}
