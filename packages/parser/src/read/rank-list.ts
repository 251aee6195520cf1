import { namesFor } from "./heads";
import { cleanName } from "./name";
import { type Draft, draft, type Here, type Reader } from "./reader";

/** A、B增速分别居全省第二和第五: the k-th place is of the k-th name. Of levels just named it is the rank reader's. */
export const rankList: Reader = (here) => {
  if (!here.mention.rank) return null;
  const running = here.memory.shares;
  if (running?.model?.measure === "rank" && here.left === "" && running.next < running.names.length)
    return follow(here, running.names[running.next++] as string, running.model);
  const at = here.left.lastIndexOf("分别");
  const { heads } = here.memory;
  // A、B居全国第1、第2位: as many names as places
  if (at < 0 && (heads.length === 0 || heads.length + 1 !== placesAhead(here))) return null;
  const names = namesFor(
    placesAhead(here),
    here.memory.heads,
    cleanName(at < 0 ? here.left.replace(/(?:稳居|位居|位列|居|列|排名?)[^居列排]*$/, "") : here.left.slice(0, at)),
  );
  if (!names) return null;
  const scope = /(?:居|列|排名?|位列|位居|为)?(全[国省市区州县]|[\u4e00-\u9fff]{2,3}[省市州])$/.exec(here.left)?.[1];
  const model = draft(here, "rank", names[0] as string, scope ? { scope } : {});
  here.memory.shares = { names, next: 1, model };
  return model;
};

function follow(here: Here, name: string, { scope }: Draft): Draft {
  return draft(here, "rank", name, scope ? { scope } : {});
}

/** How many places the list has that begins here: 第二和第五 is two. */
function placesAhead({ text, mention }: Here): number {
  const list = /^[^,;。:\n]*/.exec(text.slice(mention.start, mention.start + 80))?.[0] ?? "";
  return list.match(/第[一二三四五六七八九十\d]{1,3}|首位/g)?.length ?? 0;
}
