import { describe, expect, it } from "vitest";
import { DOMS } from "../testing/doms";
import { staticVisibility } from "../visibility/static";
import { readDocument } from "./read-document";

describe.each(DOMS)("trees within the page (%s)", (_, open) => {
  const text = (document: Document) => readDocument(document, staticVisibility).readable.text;

  it("an open shadow root stands in place of the children, which its slots take in", () => {
    const document = open('<p>前</p><div id="host"><b slot="unit">亿元</b><i>散</i></div><p>后</p>');
    const host = document.querySelector("#host")!;
    const root = host.attachShadow({ mode: "open" });
    root.innerHTML = "<p>资金30<slot name='unit'>万元</slot></p>";
    const slot = root.querySelector("slot")!;
    slot.assignedNodes = () => [host.querySelector("b")!];
    expect(text(document)).toBe("前\n资金30亿元\n后");
    slot.assignedNodes = () => [];
    expect(text(document)).toBe("前\n资金30万元\n后");
  });

  it("a frame of the same site is read, another is not", () => {
    const document = open('<p>前</p><iframe id="own"></iframe><iframe id="other"></iframe><p>后</p>');
    const inner = open("<p>增长5.2%</p>", "<title>内页</title>");
    Object.defineProperty(document.querySelector("#own"), "contentDocument", { value: inner });
    Object.defineProperty(document.querySelector("#other"), "contentDocument", {
      get() {
        throw new Error("another site");
      },
    });
    const read = readDocument(document, staticVisibility);
    expect(read.readable.text).toBe("前\n增长5.2%\n后");
    expect(read.positionOf(4)?.node.ownerDocument).toBe(inner);
  });
});

describe("pages as linkedom parses them", () => {
  const [, open] = DOMS[0]!;

  it("elements nested deeper than any stack", () => {
    const document = open("<p>底</p>");
    let innermost: Element = document.body;
    for (let depth = 0; depth < 20_000; depth++) innermost = innermost.appendChild(document.createElement("span"));
    innermost.appendChild(document.createTextNode("层"));
    expect(readDocument(document, staticVisibility).readable.text).toBe("底\n层");
  });

  it("a file without <html>: elements beside the first", () => {
    const document = open("<p>一</p>");
    const second = document.createElement("p");
    second.textContent = "二";
    document.appendChild(second);
    expect(readDocument(document, staticVisibility).readable.text).toBe("一\n二");
  });
});
