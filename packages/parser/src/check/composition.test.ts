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
  // a ratio, no composition
  checks("城乡居民收入比为1.85∶1。", []);
});
