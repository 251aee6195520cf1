import { describe, expect, it } from "vitest";
import { scanProvinceShort } from "./province-short";

const scan = (text: string, at: number) => {
  const found = scanProvinceShort(text, at);
  return found && [text.slice(found.start, found.end), found.divisions.map((one) => one.code)];
};

describe("scanProvinceShort", () => {
  it.each([
    ["位居浙江前列", 2, "浙江", "330000"],
    ["内蒙古、新疆", 0, "内蒙古", "150000"],
    ["内蒙古、新疆", 4, "新疆", "650000"],
    ["东西部协作：广东", 6, "广东", "440000"],
    ["对口支援江西", 4, "江西", "360000"],
  ])("%s", (text, at, short, code) => {
    expect(scan(text, at)).toEqual([short, [code]]);
  });
  it.each([
    ["沿浦江西部", 2],
    ["太湖南岸", 1],
    ["推广东西部协作经验", 1],
    ["萧山西站", 1],
    ["隆重庆祝建县", 1],
    ["共同缔造幸福建设家园", 5],
    ["遂宁夏粮丰收", 1],
    ["长江苏州段", 1],
    ["吉林市", 0],
    ["北京路改造", 0],
    ["浙江省", 0],
    ["", 0],
  ])("%s has none at %i", (text, at) => {
    expect(scan(text, at)).toBeNull();
  });
});
