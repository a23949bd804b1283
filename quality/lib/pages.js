/** The pages to be measured: made anew in a temporary folder, in rows of one kind and one locale. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(dirname(fileURLToPath(import.meta.url)));
const PYTHON = join(dirname(HERE), ".venv/bin/python");
const KINDS = ["chooser", "notfound", "home", "hub", "province", "city"];
const EVERY = "all";

/** Write the pages into a new folder. Returns it, with a function that removes it. */
export function makePages() {
  const folder = mkdtempSync(join(tmpdir(), "quality-"));
  execFileSync(PYTHON, [join(HERE, "make_pages.py"), folder], { stdio: "inherit" });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The pages that the manifest in `folder` lists. */
export function listPages(folder) {
  const { pages } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  return pages.map((page) => {
    const html = readFileSync(join(folder, page.file), "utf8");
    return { ...page, locale: page.locale ?? EVERY, html };
  });
}

/** The pages by kind and locale. Each row names its longest page, which stands for it where measuring takes long. */
export function toRows(pages) {
  const rows = new Map();
  for (const page of [...pages].sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind))) {
    const name = `${page.kind} ${page.locale}`;
    if (!rows.has(name)) rows.set(name, { kind: page.kind, locale: page.locale, pages: [] });
    rows.get(name).pages.push(page);
  }
  for (const row of rows.values()) {
    row.longest = row.pages.reduce((one, other) => (other.html.length > one.html.length ? other : one));
  }
  return [...rows.values()];
}
