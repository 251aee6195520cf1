import { Window } from "happy-dom";
import { parseHTML } from "linkedom";

/** For tests: the DOMs that every test of reading runs on. Each opens a page with the given body. */
export const DOMS: [name: string, open: (body: string, head?: string) => Document][] = [
  ["linkedom", (body, head = "") => parseHTML(page(body, head)).document as unknown as Document],
  [
    "happy-dom",
    (body, head = "") => {
      const window = new Window({ settings: { disableJavaScriptEvaluation: true } as never });
      window.document.write(page(body, head));
      return window.document as unknown as Document;
    },
  ],
];

function page(body: string, head: string): string {
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
}
