import { Window } from "happy-dom";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { staticVisibility } from "../visibility/static";
import { readDocument } from "./read-document";

const DOMS = {
  linkedom: (html: string) => parseHTML(html).document as unknown as Document,
  "happy-dom": (html: string) => {
    const window = new Window();
    window.document.write(html);
    return window.document as unknown as Document;
  },
};

describe.each(Object.entries(DOMS))("reading with %s", (_, open) => {
  const read = (body: string) =>
    readDocument(open(`<!doctype html><html><body>${body}</body></html>`), staticVisibility);
  const text = (body: string) => read(body).readable.text;

  it("joins digits that stand in elements of their own", () => {
    expect(text("<p>到位资金<span>3</span><span>0</span><b>.44</b>亿元</p>")).toBe("到位资金30.44亿元");
  });
  it("ends blocks with a line end", () => {
    expect(text("<div>一<p>二</p>三</div><p></p><p>四<br>五</p>")).toBe("一\n二\n三\n四\n五");
  });
  it("reads tables", () => {
    const { readable } = read(
      "<table><tr><td>指标</td><td>数值</td></tr><tr><td><p>粮食</p></td><td><p>3.2</p></td></tr></table>",
    );
    expect(readable.text).toBe("指标\t数值\n粮食\t3.2");
    expect(
      readable.tables?.[0]?.cells.map((cell) => [readable.text.slice(cell.span.start, cell.span.end), cell.header]),
    ).toEqual([
      ["指标", true],
      ["数值", true],
      ["粮食", true],
      ["3.2", false],
    ]);
  });
});
