/** Takes every measure, and puts the worst value of each row into `row.measures`, what was found into `row.findings`. */

import { lookAtPage, openLooks } from "./axe.js";
import { launch } from "./browser.js";
import { LENGTHS } from "./figures.js";
import { lengths, wrongAlternates, wrongData } from "./head.js";
import { runLighthouse } from "./lighthouse.js";
import { checkWithNu } from "./nu.js";
import { serve } from "./serve.js";
import { openVisitors, visit } from "./visit.js";

/** Measure the release in `folder`, whose pages stand in `rows`. */
export async function measure(folder, rows, { quick, say }) {
  for (const row of rows) Object.assign(row, { measures: {}, findings: [] });
  say("Nu …");
  addNu(rows, checkWithNu(folder));
  const site = await serve(folder);
  try {
    const browser = await launch();
    try {
      say("visits …");
      await addVisits(browser, site.url, rows);
      const looks = await openLooks(browser);
      for (const row of rows) {
        say(`axe: ${row.kind} ${row.locale} …`);
        for (const page of row.pages) addLooks(row, page, await lookAtPage(looks, site.url + page.url));
      }
      for (const [, tab] of looks) await tab.close();
      for (const row of quick ? [] : rows) {
        say(`Lighthouse: ${row.kind} ${row.locale} …`);
        const { url, head } = row.longest;
        addLighthouse(row, await runLighthouse(browser, site.url + url, head));
      }
    } finally {
      await browser.close();
    }
  } finally {
    site.close();
  }
}

function note(row, measure, url, found) {
  row.findings.push(...found.map((finding) => ({ measure, url, ...finding })));
}

const worst = (row, key, value) => (row.measures[key] = Math.max(row.measures[key] ?? 0, value));
const holds = (row, key, value) => (row.measures[key] = (row.measures[key] ?? true) && value);
const widen = (row, key, value) => {
  const [least, most] = row.measures[key] ?? [value, value];
  row.measures[key] = [Math.min(least, value), Math.max(most, value)];
};

/** A page counts what Nu finds in it; what Nu finds in a stylesheet or drawing counts for every row. */
function addNu(rows, found) {
  const listed = new Set(rows.flatMap((row) => row.pages.map((page) => page.file)));
  for (const row of rows) {
    const own = new Set(row.pages.map((page) => page.file));
    const ofRow = found.filter(({ file }) => own.has(file) || !listed.has(file));
    row.measures.nu = ofRow.length;
    for (const finding of ofRow) note(row, "Nu", `/${finding.file}`, [finding]);
  }
}

async function addVisits(browser, site, rows) {
  const heads = new Map();
  const visitors = await openVisitors(browser);
  for (const row of rows) {
    for (const page of row.pages) {
      const seen = await visit(visitors, site, page);
      page.head = seen.head;
      heads.set(page.url, seen.head);
      worst(row, "kilobytes", seen.bytes / 1000);
      worst(row, "requests", seen.requests);
      worst(row, "others", seen.others.length);
      holds(row, "scriptless", seen.lost.length === 0);
      note(row, "no JS", page.url, seen.lost.map((where) => ({ what: "not there without scripts", where, advice: "Put it into the page; let scripts only add." })));
      note(row, "3rd", page.url, seen.others.map((where) => ({ what: "another host is asked", where, advice: "Ship it with the site." })));
    }
  }
  for (const row of rows) for (const page of row.pages) addHead(row, page, heads);
}

function addHead(row, page, heads) {
  for (const [key, value] of Object.entries(lengths(page.head))) {
    widen(row, key, value);
    const [least, most] = LENGTHS[key];
    if (value < least || value > most) {
      note(row, key, page.url, [{ what: `${value} characters`, where: `“${page.head[key]}”`, advice: `${least} to ${most} are shown whole.` }]);
    }
  }
  const alternates = wrongAlternates(page, heads);
  if (page.head.isIndexed) holds(row, "hreflang", alternates.length === 0);
  note(row, "hreflang", page.url, alternates);
  const data = wrongData(page.head);
  if (page.head.data.length) holds(row, "data", data.length === 0);
  note(row, "JSON-LD", page.url, data);
}

function addLooks(row, page, found) {
  for (const [key, list] of Object.entries(found)) {
    if (key === "fits") holds(row, key, list.length === 0);
    else row.measures[key] = (row.measures[key] ?? 0) + list.length;
    note(row, key, page.url, list);
  }
}

function addLighthouse(row, { figures, findings }) {
  Object.assign(row.measures, figures);
  for (const [category, list] of Object.entries(findings)) note(row, category, row.longest.url, list);
}
