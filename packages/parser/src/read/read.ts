import type { LexedSentence, Mention } from "../lex/mention";
import { type Cell, cellsOf } from "../text/cells";
import { AFTERWARDS } from "./afterwards";
import { maskedMonth } from "./masked-month";
import { emptyMemory, type Memory } from "./memory";
import { cleanName } from "./name";
import type { Draft, Here } from "./reader";
import { READERS } from "./readers";

/** Words farther from a number than this say nothing of it. */
const NEAR = 100;

/** The figures of one sentence, in the order of the text. */
export function read(text: string, sentence: LexedSentence): Draft[] {
  const memory = emptyMemory();
  const cells = cellsOf(text, sentence, sentence.mentions);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as Cell;
    const following = cells[i + 1]?.opening ?? "begin";
    if (cell.mentions.length === 0) passClause(text, sentence, cell, following, memory);
    else readCell(text, sentence, cell, following, memory);
  }
  return memory.months.length === 0 ? memory.drafts : inOrder([...memory.drafts, ...memory.months]);
}

function inOrder(drafts: Draft[]): Draft[] {
  return drafts.sort((a, b) => a.mention.start - b.mention.start);
}

/** A clause without a number is a name of a list (before 、) or the topic of what comes. */
function passClause(text: string, sentence: LexedSentence, cell: Cell, following: string, memory: Memory): void {
  const words = wordsOf(text, sentence, Math.max(cell.start, cell.end - NEAR), cell.end);
  const name = cleanName(words);
  memory.before = words;
  if (following === "、" || (following === "和" && memory.heads.length > 0)) {
    // “(三)乡风文明1、创建…”: the number of an item, no name of a list
    if (/\d$/.test(words)) memory.heads = [];
    else if (name !== "") memory.heads.push(name);
    return;
  }
  // 在确保质量的前提下，建成500万套: how, not what
  if (ADVERBIAL.test(words)) return;
  const since = /(?:相比|与|比|较)((?:19|20)\d\d)年/.exec(text.slice(cell.start, Math.min(cell.end, cell.start + 16)));
  if (since) memory.since = since[1] as string;
  memory.listed = memory.heads.length > 0 && name !== "" ? [...memory.heads, name] : [];
  memory.heads = [];
  memory.verb = "";
  if (cell.opening === ";") memory.topic = "";
  if (name !== "" && !REASON.test(words)) memory.topic = words;
}

/** 由于历年修建了不少铁路，…: why or how, not what. */
const REASON = /^(?:由于|因为|为了|为此|根据|按照|随着|经过|鉴于)/;

const ADVERBIAL = /^(?:在|随着|按照|根据)[^,]*(?:前提下|基础上|情况下|背景下|同时)$/;

function readCell(text: string, sentence: LexedSentence, cell: Cell, following: string, memory: Memory): void {
  if (cell.opening !== "、" && cell.opening !== "和") memory.shares = null;
  let from = cell.start;
  cell.mentions.forEach((mention, nth) => {
    const next = cell.mentions[nth + 1];
    const here: Here = {
      mention,
      cell,
      nth,
      text,
      memory,
      left: wordsOf(text, sentence, Math.max(from, mention.outer.start - NEAR), mention.outer.start),
      right: wordsOf(
        text,
        sentence,
        mention.outer.end,
        Math.min(next?.outer.start ?? cell.end, mention.outer.end + NEAR),
      ),
      beyond:
        next && next.outer.start === mention.outer.end
          ? wordsOf(
              text,
              sentence,
              next.outer.end,
              Math.min(cell.mentions[nth + 2]?.outer.start ?? cell.end, next.outer.end + NEAR),
            )
          : "",
      after: following,
    };
    const month = maskedMonth(here);
    if (month) memory.months.push(month);
    const found = month ? null : readOne(here);
    if (found) {
      memory.drafts.push(found);
      memory.topic = "";
    }
    from = mention.outer.end;
  });
  memory.before = "";
  if (following !== "、" && following !== "和") memory.heads = [];
  else if (cell.mentions.length > 0) memory.heads = [];
}

function readOne(here: Here): Draft | null {
  if (isUnclear(here.mention, here)) return null;
  for (const { name, read } of READERS) {
    const found = read(here);
    if (!found) continue;
    const after = AFTERWARDS.filter(({ adds }) => adds(found, here)).map((step) => step.name);
    found.by = { reader: name, left: here.left, right: here.right, ...(after.length > 0 ? { after } : {}) };
    return found;
  }
  return null;
}

/** A number without any unit is a figure only where a verb says that it is one (指数提升至95.2), or a lost % is plain. */
function isUnclear(mention: Mention, here: Here): boolean {
  if (!mention.bare || mention.value?.includes("/") || /[万亿]/.test(mention.written.number + mention.written.unit))
    return false;
  if (/(?:率|指数|系数|强度|倍差|性别比|得分)(?:为|是|达到?)?$/.test(here.left) && /\./.test(mention.written.number))
    return false;
  if (here.memory.shares || /(?:人数|户数|个数|件数|次数)(?:达到?|为|共)?$/.test(here.left)) return false;
  if (
    /(?:由|从)(?:[\u4e00-\u9fff]{0,4}的)?$/.test(here.left) ||
    /(?:缩小|扩大|提高|提升|下降|降低|上升)(?:到|至|为)$/.test(here.left)
  )
    return false;
  return (
    !/(?:增长|下降|提高|上升|为|达到?|至|到|分别(?:比上年)?(?:增长|下降|达|为)?)$/.test(here.left) ||
    /^[\u4e00-\u9fff]/.test(here.right.replace(/^(?:折算|和|、)/, ""))
  );
}

/**
 * The text between two offsets without its periods. Of a period that is compared with, 比 stays: 比上年高 leaves 比高, a
 * change.
 */
function wordsOf(text: string, sentence: LexedSentence, start: number, end: number): string {
  let words = "";
  let at = start;
  for (const period of sentence.periods) {
    if (period.end <= start || period.start >= end || OF_A_NAME.test(period.phrase.text)) continue;
    words += text.slice(at, Math.max(at, period.start));
    at = Math.max(at, period.end);
    if (COMPARED.test(words)) at += /^(?:相比|同期|末|底|年末|年底|的)+/.exec(text.slice(at, at + 6))?.[0].length ?? 0;
    words = words.replace(EQUALS, "");
  }
  return (words + text.slice(at, Math.max(at, end))).trim();
}

/** 日均客流量: a rate of its own, and no time */
const OF_A_NAME = /^[日月]均$/;
const COMPARED = /(?:相比|等于|相当于|高于|低于|快于|慢于|比|较|与|同)$/;
/** 等于1949年的2.6倍: a multiple, and no name */
const EQUALS = /(?:等于|相当于|相比|与|同)$/;
