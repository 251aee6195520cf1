/** A plain text as a page: one paragraph a line, nothing else, so that a text stands in the page as it was written. */
export function asPage(title, text) {
  const paragraphs = text
    .split("\n")
    .map((line) => `<p>${escapeMarkup(line)}</p>`)
    .join("\n");
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${escapeMarkup(title)}</title></head>
<body><main>
${paragraphs}
</main></body>
</html>`;
}

function escapeMarkup(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
