import { isCollapsible, isDigit, isInvisible, isWide, raised } from "./characters";
import { Positions } from "./positions";

/** white space that waits for the next character: at the end of a line it is not shown */
interface PendingSpace {
  /** where the first space stands; null when it stands for a line end that the page does not write as text */
  from: { node: Text; offset: number } | null;
  lineEnd: boolean;
}

export type Mode = "normal" | "pre" | "pre-line";

/**
 * Puts a text together from text nodes as CSS would lay it out: white space collapsed, none at the ends of lines,
 * one line end between blocks and at most one empty line.
 */
export class TextBuilder {
  readonly positions = new Positions();
  /** what is added is joined by and by: joining a million parts at once would take long */
  private readonly chunks: string[] = [];
  private parts: string[] = [];
  length = 0;
  private lastCode = 0;
  private lineEnds = 0;
  private space: PendingSpace | null = null;

  /** `added` is told of each stretch of characters, generated ones included. */
  constructor(private readonly added: (start: number, text: string) => void) {}

  /** An end of a block: the next character stands on a new line. */
  breakLine(): void {
    this.lineEnds = Math.max(this.lineEnds, 1);
    this.space = null;
  }

  /** <br>: the second in a row leaves an empty line. */
  newLine(): void {
    this.lineEnds = Math.min(this.lineEnds + 1, 2);
    this.space = null;
  }

  /** A line end that is only a wrap (within a table cell): no gap between Chinese characters, a space elsewhere. */
  wrap(): void {
    if (this.space) this.space.lineEnd = true;
    else this.space = { from: null, lineEnd: true };
  }

  /** Between the cells of a row. */
  tab(): void {
    this.generate("\t");
  }

  /** Begins a line even when nothing will stand on it: a row of empty cells. */
  startLine(): void {
    this.breakLine();
    this.generate("");
  }

  toString(): string {
    return this.chunks.join("") + this.parts.join("");
  }

  /** Adds a stretch of a text node as it stands in the flow. Of a raised one (<sup>) see `put`. */
  add(node: Text, data: string, from: number, to: number, mode: Mode, isRaised: boolean): void {
    let index = from;
    while (index < to) {
      const role = roleOf(data.charCodeAt(index), mode);
      let end = index + 1;
      if (role === "shown") {
        while (end < to && roleOf(data.charCodeAt(end), mode) === "shown") end++;
        this.put(node, index, data.slice(index, end), isRaised);
      } else if (role === "lineEnd") this.newLine();
      else if (role === "space") this.blank(node, index, data.charCodeAt(index) === 0x0a);
      index = end;
    }
  }

  private blank(node: Text, offset: number, lineEnd: boolean): void {
    if (this.space) this.space.lineEnd ||= lineEnd;
    else this.space = { from: { node, offset }, lineEnd };
  }

  /**
   * A footnote mark or a power that stands on a digit becomes a superscript digit, of the same length:
   * 5.2<sup>1</sup>% must not read 5.21%.
   */
  private put(node: Text, offset: number, data: string, isRaised: boolean): void {
    this.flush(data.charCodeAt(0));
    const glued = isRaised && isDigit(this.lastCode) && isDigit(data.charCodeAt(0));
    const text = glued ? data.replace(/^\d+/, (digits) => Array.from(digits, raised).join("")) : data;
    this.positions.add(this.length, text.length, node, offset);
    this.append(text);
  }

  /** Writes the line ends and the space that wait before a character. */
  private flush(next: number): void {
    if (this.lineEnds > 0 && this.length > 0) this.append("\n".repeat(this.lineEnds));
    const atLineStart = this.lineEnds > 0 || this.length === 0 || this.lastCode === 0x0a || this.lastCode === 0x09;
    this.lineEnds = 0;
    const space = this.space;
    this.space = null;
    if (!space || atLineStart || (space.lineEnd && isWide(this.lastCode) && isWide(next))) return;
    if (space.from) this.positions.add(this.length, 1, space.from.node, space.from.offset);
    this.append(" ");
  }

  private generate(text: string): void {
    this.space = null;
    if (this.lineEnds > 0 && this.length > 0) this.append("\n".repeat(this.lineEnds));
    this.lineEnds = 0;
    if (text) this.append(text);
  }

  private append(text: string): void {
    if (this.parts.push(text) === 2_048) {
      this.chunks.push(this.parts.join(""));
      this.parts = [];
    }
    this.added(this.length, text);
    this.length += text.length;
    this.lastCode = text.charCodeAt(text.length - 1);
  }
}

/** what becomes of a character of a text node */
function roleOf(code: number, mode: Mode): "shown" | "space" | "lineEnd" | "skipped" {
  if (isInvisible(code)) return "skipped";
  if (!isCollapsible(code)) return "shown";
  if (mode === "normal") return "space";
  if (code === 0x0a) return "lineEnd";
  if (code === 0x0d) return "skipped";
  return mode === "pre" ? "shown" : "space";
}
