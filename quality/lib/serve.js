/** A static host on the loopback: gzip, and the headers that the file `_headers` of the release asks for. */

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};
const COMPRESSED = /^(text\/|application\/(json|xml)|image\/svg)/;

/** What `_headers` says, in the form of Netlify and Cloudflare Pages: a list of [pattern, headers]. */
export function parseHeaders(text) {
  const rules = [];
  for (const line of text.split("\n")) {
    if (!line.trim() || line.trimStart().startsWith("#")) continue;
    if (/^\s/.test(line)) {
      const [, name, value] = /^\s*([^:]+):\s*(.*)$/.exec(line);
      rules.at(-1)[1].push([name.trim(), value.trim()]);
    } else {
      const pattern = line.trim().split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(".*");
      rules.push([new RegExp(`^${pattern}$`), []]);
    }
  }
  return rules;
}

/** The headers of one address. */
export function headersOf(rules, path) {
  return rules.filter(([pattern]) => pattern.test(path)).flatMap(([, headers]) => headers);
}

async function read(folder, path) {
  const file = join(folder, normalize(path.endsWith("/") ? `${path}index.html` : path));
  if (!file.startsWith(folder)) return null;
  return readFile(file).then((body) => ({ body, type: TYPES[extname(file)] ?? "application/octet-stream" }), () => null);
}

/** Serve `folder` on a free port. Resolves to its address and a function that ends it. */
export async function serve(folder) {
  const rules = parseHeaders(await readFile(join(folder, "_headers"), "utf8"));
  const zipped = new Map(); // once for each, as static hosts do: no page waits for it
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const found = await read(folder, path);
    const { body, type } = found ?? (await read(folder, "/404.html"));
    for (const [name, value] of headersOf(rules, path)) response.setHeader(name, value);
    response.setHeader("Content-Type", type);
    const isZipped = COMPRESSED.test(type) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    if (isZipped) response.setHeader("Content-Encoding", "gzip").setHeader("Vary", "Accept-Encoding");
    const key = found ? path : "/404.html";
    if (isZipped && !zipped.has(key)) zipped.set(key, gzipSync(body, { level: 9 }));
    const sent = isZipped ? zipped.get(key) : body;
    response.writeHead(found ? 200 : 404, { "Content-Length": sent.length });
    response.end(request.method === "HEAD" ? undefined : sent);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
