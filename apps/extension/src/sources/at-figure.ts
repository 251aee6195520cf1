import type { TextQuoteSelector } from "@shuzhai/core";

/** Characters of context: enough to tell equal numbers apart, few enough to lie within one line of the page. */
const CONTEXT = 6;
/** As much as is looked at for it. */
const LOOK = 24;

/**
 * The address at which a browser scrolls to the figure and marks it, by a text fragment (WICG Scroll to Text Fragment):
 * that needs no permission on the page. A fragment's parts lie within one block and begin and end with words, so the
 * context is taken in whole words up to the nearest line break.
 */
export function atFigure(url: string, { exact, prefix, suffix }: TextQuoteSelector): string {
  if (!URL.canParse(url)) return url;
  const before = words(prefix.slice(prefix.lastIndexOf("\n") + 1).slice(-LOOK));
  const after = words(suffix.split("\n", 1)[0]!.slice(0, LOOK));
  // the outermost word may have been cut by the context's own end
  const prefixText = joined(before.slice(before.length > 1 ? 1 : 0).reverse())
    .reverse()
    .join("");
  const suffixText = joined(after.slice(0, after.length > 1 ? -1 : 1)).join("");
  const directive = `${prefixText && `${encoded(prefixText)}-,`}${encoded(exact)}${suffixText && `,-${encoded(suffixText)}`}`;
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${directive}`;
}

function words(text: string): string[] {
  const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
  return Array.from(segmenter.segment(text.trim()), ({ segment }) => segment);
}

/** The nearest words, until there are enough characters. */
function joined(nearestFirst: string[]): string[] {
  let length = 0;
  const enough = nearestFirst.findIndex((word) => {
    length += word.length;
    return length >= CONTEXT;
  });
  return enough < 0 ? nearestFirst : nearestFirst.slice(0, enough + 1);
}

/** A dash, too, has a meaning in the directive. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
