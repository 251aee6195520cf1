import type { Display } from "./visibility";

/** How HTML elements stand when no style sheet says otherwise (HTML Standard, section Rendering). Others are inline. */
const BLOCK =
  "html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer " +
  "form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p plaintext pre " +
  "search section summary table caption colgroup thead tbody tfoot tr ul xmp";

const NONE = "head title meta link base style script template noscript noframes area datalist param source track rp";

export const DEFAULT_DISPLAY: ReadonlyMap<string, Display> = new Map([
  ...BLOCK.split(" ").map((name): [string, Display] => [name, "block"]),
  ...NONE.split(" ").map((name): [string, Display] => [name, "none"]),
  ["td", "table-cell"],
  ["th", "table-cell"],
  ["slot", "contents"],
]);
