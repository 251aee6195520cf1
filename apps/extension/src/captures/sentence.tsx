import type { Figure } from "@shuzhai/core";

/** The sentence as it stood in the text, with the figure marked in it: its number may stand there several times. */
export function Sentence({ text, figure }: { text: string; figure: Figure }) {
  const start = figure.span.start - figure.sentence.start;
  const end = figure.span.end - figure.sentence.start;
  return (
    <blockquote lang="zh-CN">
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </blockquote>
  );
}
