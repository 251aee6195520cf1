import { expect, it } from "vitest";
import { readProjectName } from "./project-name";

it.each([
  ["小乔科技项目", "小乔", ""],
  ["小乔（浙江）智能制造产业园", "小乔", ""],
  ["“云岭湖”生态旅游工程", "云岭湖生态旅游", ""],
  ["常山县云岭湖水库建设工程", "云岭湖水库", ""],
  ["大禾二期", "大禾", "二期"],
  ["大禾三期扩建项目", "大禾", "三期"],
  ["环城公路第3标段", "环城公路", "3标段"],
  ["产业园", "产业园", ""],
  ["", "", ""],
])("%s is %s %s", (name, core, part) => {
  expect(readProjectName(name)).toEqual({ core, part });
});
