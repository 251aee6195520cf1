import { describe, expect, it } from "vitest";
import { scanZone } from "./scan-zone";

const scan = (text: string, at: number, within?: string) => {
  const found = scanZone(text, at, { within });
  return found && [text.slice(found.start, found.end), found.divisions];
};
const zone = (name: string, parent: string | null) => [
  name,
  [{ code: null, name, short: name, level: "zone", parent }],
];

describe("scanZone", () => {
  it("finds zones named after a place", () => {
    expect(scan("落户金华经济技术开发区的企业", 2)).toEqual(zone("金华经济技术开发区", "330700"));
    expect(scan("永康市高新区", 0)).toEqual(zone("永康市高新区", "330784"));
    expect(scan("浦江开发区", 0, "330700")).toEqual(zone("浦江开发区", "330726"));
    expect(scan("浙江自贸区", 0)).toEqual(zone("浙江自贸区", "330000"));
    expect(scan("朝阳区产业园", 0)).toEqual(zone("朝阳区产业园", null));
  });
  it("leaves known names, bare words and unknown short forms alone", () => {
    expect(scan("浦东新区", 0)).toBeNull();
    expect(scan("石家庄高新技术产业开发区", 0)).toBeNull();
    expect(scan("经济技术开发区", 0)).toBeNull();
    expect(scan("浦江开发区", 0)).toBeNull();
    expect(scan("金华的开发区", 0)).toBeNull();
    expect(scan("", 3)).toBeNull();
  });
});
