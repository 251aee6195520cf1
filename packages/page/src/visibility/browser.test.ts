import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { readDocument } from "../read/read-document";
import { DOMS } from "../testing/doms";
import { browserVisibility } from "./browser";

describe("what a browser shows", () => {
  /** the text of a page with this style sheet */
  function text(css: string, body: string): string {
    const window = new Window();
    window.document.write(`<html><head><style>${css}</style></head><body>${body}</body></html>`);
    return readDocument(window.document as unknown as Document, browserVisibility).readable.text;
  }

  it("is told by style sheets, not by tags", () => {
    expect(
      text(
        ".a{display:none} .b{display:block} p{display:inline}",
        "<p>一<i class=a>二</i></p><p>三<b class=b>四</b></p>",
      ),
    ).toBe("一三\n四");
  });
  it("leaves out hidden text but not what is shown again within", () => {
    expect(text(".a{visibility:hidden} .b{visibility:visible}", "<p>一<i class=a>二<b class=b>三</b></i></p>")).toBe(
      "一三",
    );
  });
  it("leaves out text that is cut to nothing for screen readers", () => {
    expect(text(".sr{position:absolute;clip:rect(0px, 0px, 0px, 0px)}", "<p>一<i class=sr>二</i>三</p>")).toBe("一三");
  });
  it("leaves out text of no size", () => {
    expect(text(".z{font-size:0px} .n{font-size:16px}", "<p>3<i class=z>7<b class=n>.4</b></i>亿元</p>")).toBe(
      "3.4亿元",
    );
  });
  it("joins digits that are set in a row", () => {
    const css =
      ".row{display:flex} .row span{display:block} .left span{display:block;float:left} .below span{display:block}";
    const digits = "<span>3</span><span>0</span><span>.</span><span>4</span>";
    expect(text(css, `<p class=row>${digits}<span>亿元</span></p><p class=left>${digits}</p>`)).toBe(
      "30.4\n亿元\n30.4",
    );
    expect(text(css, "<p class=below><span>1</span><span>2</span></p>")).toBe("1\n2");
  });
  it("keeps white space by style", () => {
    expect(text(".p{white-space:pre-wrap}", "<p class=p>一\n二  三</p>")).toBe("一\n二  三");
  });
  it("asks the element where the style does not tell", () => {
    const window = new Window();
    window.document.write("<body><p>一</p><p id=x>二</p></body>");
    const document = window.document as unknown as Document;
    document.querySelector("#x")!.checkVisibility = () => false;
    expect(readDocument(document, browserVisibility).readable.text).toBe("一");
  });
  it("falls back to tags in a document without a window", () => {
    const [, open] = DOMS[0]!;
    const document = open("<p>一</p><p hidden>二</p><pre>三\n四</pre>");
    Object.defineProperty(document, "defaultView", { value: null });
    expect(readDocument(document, browserVisibility).readable.text).toBe("一\n三\n四");
  });
});
