import { lastLevel } from "./memory";
import { cleanName } from "./name";
import { draft, type Here, type Reader } from "./reader";

const OUT =
  /(?:在?(?:全国|全省|全市|全区|全州|全县)(?:的)?)?(?:的)?(?:排名|排位|位次|名次|位置)?(?:由|从)(?:上年的?|去年的?|原来的?|全[国省市区州县])?$/;
const IN =
  /(?:上升|提升|跃升|前移|进位|晋升|升|提高|跃居|下降|下滑|后移|退位|降|滑落)(?:到|至|为)?(?:了)?(?:全[国省市区州县]|世界|全球)?$/;

/** 位次由第8位上升到第6位: the place before, and the place now. Both rank what the words before 由 name, else the figure before. */
export const rankMove: Reader = (here) => {
  if (!here.mention.rank) return null;
  const out = OUT.exec(here.left);
  if (out && IN.test(here.right)) {
    const own = cleanName(here.left.slice(0, out.index));
    const level = lastLevel(here.memory);
    const name = own === "" ? (level?.name ?? "") : own;
    return name === "" ? null : draft(here, "from", name);
  }
  return arrived(here);
};

function arrived(here: Here) {
  const last = here.memory.drafts.at(-1);
  if (last?.measure !== "from" || !last.mention.rank || last.cell !== here.cell || !IN.test(here.left)) return null;
  return draft(here, "rank", last.name, { relates: { draft: last, as: "fromOf" } });
}
