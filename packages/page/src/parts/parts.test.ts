import { describe, expect, it } from "vitest";
import { reportKey } from "./addresses";
import { partsOf } from "./parts";

const SITE = "https://www.qinglan.example/art";

/** A page with these links: name and address. */
function pageWith(url: string, links: [string, string][]): Document {
  const anchors = links.map(([name, href]) => ({ textContent: name, getAttribute: () => href }));
  return { URL: url, baseURI: url, querySelectorAll: () => anchors } as unknown as Document;
}

describe("the parts of a report", () => {
  const [first, second, third] = ["1204.html", "1204_2.html", "1204_3.html"].map((name) => `${SITE}/${name}`);

  it.each([
    [
      first,
      0,
      [
        ["2", "1204_2.html"],
        ["3", "1204_3.html"],
        ["下一页", "1204_2.html"],
      ],
    ],
    [
      second,
      1,
      [
        ["上一页", "1204.html"],
        ["[1]", "1204.html"],
        ["[2]", "#"],
        ["[3]", "1204_3.html"],
      ],
    ],
    [
      third,
      2,
      [
        ["第1页", "1204.html"],
        ["第2页", "1204_2.html"],
      ],
    ],
  ] as [string, number, [string, string][]][])("are those that %s links by number", (url, own, links) => {
    expect(partsOf(pageWith(url, links))).toEqual({ addresses: [first, second, third], own });
  });

  it("are the neighbours where nothing is numbered", () => {
    const links: [string, string][] = [
      ["上一页", "1204.html"],
      ["下一页 >", "1204_3.html"],
    ];
    expect(partsOf(pageWith(second!, links))).toEqual({ addresses: [first, second, third], own: 1 });
  });

  it("may be told apart by a parameter", () => {
    const links: [string, string][] = [
      ["2", "?id=7&page=2"],
      ["下一篇", "?id=8"],
    ];
    expect(partsOf(pageWith(`${SITE}?id=7`, links))).toEqual({
      addresses: [`${SITE}?id=7`, `${SITE}?id=7&page=2`],
      own: 0,
    });
  });

  it.each([
    [
      "links to other articles",
      [
        ["下一页", "1205.html"],
        ["2", "1206.html"],
      ],
    ],
    [
      "a list that leaves pages out",
      [
        ["1", "1204_1.html"],
        ["6", "1204_6.html"],
        ["7", "1204_7.html"],
      ],
    ],
    ["the next article", [["下一篇", "1204_2.html"]]],
    ["no links", []],
  ] as [string, [string, string][]][])("are none where there are only %s", (_, links) => {
    expect(partsOf(pageWith(`${SITE}/1204.html`, links))).toBeNull();
  });
});

it.each([
  ["1204.html", "1204_2.html", true],
  ["t2023_1204.shtml", "t2023_1204-3.shtml", true],
  ["1204_1187.html", "1204_1188.html", false],
  ["a?id=1&page=2", "a?id=1", true],
  ["a?id=1", "a?id=2", false],
])("%s and %s: one report is %s", (one, other, same) => {
  const key = (path: string) => reportKey(new URL(`${SITE}/${path}`));
  expect(key(one) === key(other)).toBe(same);
});
