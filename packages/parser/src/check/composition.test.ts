import { describe } from "vitest";
import { checks } from "../testing/checks";

describe("compositions", () => {
  checks("三次产业结构为6.2∶45.3∶48.5。", ["composition consistent 6.2 45.3 48.5"]);
  // each part was rounded: 100.1 is no mistake
  checks("三次产业结构为6.3:45.3:48.5。", ["composition consistent 6.3 45.3 48.5"]);
  checks("三次产业结构为6.2∶43.5∶48.5。", ["composition inconsistent 6.2 43.5 48.5"]);
  checks("三次产业结构由7∶48∶45优化为6.2∶45.3∶48.5。", [
    "composition consistent 7 48 45",
    "composition consistent 6.2 45.3 48.5",
  ]);
  checks("全县人口中，城镇人口占比63.1%，乡村人口占比36.9%。", ["composition consistent 63.1% 36.9%"]);
  checks("全县人口中，城镇人口占比63.1%，乡村人口占比39.6%。", ["composition inconsistent 63.1% 39.6%"]);
  checks("第一产业、第二产业、第三产业占比分别为6.2%、45.3%、48.5%。", ["composition consistent 6.2% 45.3% 48.5%"]);
  // not all parts are named
  checks("制造业占比45.3%，服务业占比48.5%。", []);
  // a ratio, no composition
  checks("城乡居民收入比为1.85∶1。", []);
});
