/** Whitespace beside a Chinese character: layout, inside a text that is one number and nothing else (百 分之 五 十). */
const BESIDE_CHINESE = /(?<=[\u3007\u4e00-\u9fff])\s+|\s+(?=[\u3007\u4e00-\u9fff])/g;

/** The text of a single number without the spaces of its layout. */
export const closeUp = (text: string): string => text.trim().replace(BESIDE_CHINESE, "");
