import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { asPage } from "./text-page.mjs";

const PAGES = fileURLToPath(new URL("pages", import.meta.url));

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".pdf": "application/pdf",
};

/**
 * Serves the sample pages on loopback.
 *
 * `port` 0 takes a free one. `extra` mounts further folders: `{ seeds: "/some/folder" }` answers `/seeds/NAME`;
 * text files there are shown as pages. Answers the address, without a slash at its end, and `close`.
 *
 * @param {{ port?: number, extra?: Record<string, string> }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export function startSampleSite({ port = 0, extra = {} } = {}) {
  const server = createServer(async (request, response) => {
    const { status, type, body } = await answer(request.url, extra);
    response.writeHead(status, { "content-type": type, "cache-control": "no-cache" }).end(body);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const close = () =>
        new Promise((done) => {
          server.close(done);
          server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${server.address().port}`, close });
    });
  });
}

async function answer(url, extra) {
  const path = pathOf(url);
  const [first, ...rest] = path.split("/");
  const [folder, name] = Object.hasOwn(extra, first) ? [extra[first], rest.join("/")] : [PAGES, path || "index.html"];
  const file = join(folder, name);
  if (!file.startsWith(folder + sep)) return missing;
  try {
    const bytes = await readFile(file);
    if (extname(file) === ".txt") return page(asPage(name, bytes.toString("utf8")));
    return { status: 200, type: typeOf(file), body: bytes };
  } catch {
    return missing;
  }
}

/** Decoded, without the slash at its beginning; what cannot be decoded names no file. */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname).slice(1);
  } catch {
    return "?";
  }
}

/** A page in an old encoding says so only in its own bytes, as on the sites it stands for. */
function typeOf(file) {
  if (file.endsWith(".gb18030.html")) return "text/html";
  return TYPES[extname(file)] ?? "application/octet-stream";
}

const page = (html) => ({ status: 200, type: TYPES[".html"], body: html });
const missing = { status: 404, type: "text/plain; charset=utf-8", body: "没有这个页面 · not found" };
