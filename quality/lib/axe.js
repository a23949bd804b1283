/** A page in each look: what axe finds there, and whether it fits. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { LOOKS, openTab, setLook } from "./browser.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const GROWN = 1.9;

/** A tab for each look, to be used for one page after the other. */
export async function openLooks(browser) {
  const tabs = [];
  for (const look of LOOKS) {
    const tab = await openTab(browser);
    await setLook(tab, look);
    tabs.push([look, tab]);
  }
  return tabs;
}

/** Findings of a page by measure: one list for each look, and `fits` for what is too wide or does not grow. */
export async function lookAtPage(tabs, url) {
  const found = { fits: [] };
  let usualSizes = [];
  for (const [look, tab] of tabs) {
    await tab.goto(url, { waitUntil: "load" });
    found[look.key] = await runAxe(tab);
    const wide = await tab.evaluate(tooWide);
    const what = `wider than the screen (${look.name})`;
    found.fits.push(...wide.map((where) => ({ what, where, advice: "Let it wrap, or scroll in a box of its own." })));
    const sizes = await tab.evaluate(sizesOfText);
    if (look.key === "axe-light") usualSizes = sizes;
    if (look.key === "axe-large") found.fits.push(...ungrown(usualSizes, sizes));
  }
  return found;
}

async function runAxe(tab) {
  await tab.evaluate(AXE);
  const { violations } = await tab.evaluate((tags) => globalThis.axe.run({ runOnly: tags, resultTypes: ["violations"] }), TAGS);
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => ({ what: `${rule.id}: ${rule.help}`, where: node.target.join(" "), advice: rule.helpUrl })),
  );
}

/** In the page: the innermost elements that reach beyond the screen, where the whole page does. */
function tooWide() {
  const root = document.documentElement;
  const room = root.clientWidth;
  if (root.scrollWidth <= room) return [];
  const scrolls = (part) => part && part !== document.body && (getComputedStyle(part).overflowX !== "visible" || scrolls(part.parentElement));
  const edge = (part) => {
    const { left, right } = part.getBoundingClientRect();
    return getComputedStyle(part).overflowX === "visible" ? Math.max(right, left + part.scrollWidth) : right;
  };
  const wide = [...document.body.querySelectorAll("*")].filter((part) => edge(part) > room + 0.5 && !scrolls(part.parentElement));
  const inner = wide.filter((part) => !wide.some((other) => other !== part && part.contains(other)));
  return (inner.length ? inner : [document.body]).map((part) => `<${part.localName}> ${part.textContent.trim().slice(0, 60)}`);
}

/** In the page: the size of each element that holds text itself. A drawing's text is as large as the drawing makes it. */
function sizesOfText() {
  const scale = (part) => part.getScreenCTM?.().a ?? 1;
  const holds = (part) => [...part.childNodes].some((node) => node.nodeType === 3 && node.nodeValue.trim());
  return [...document.body.querySelectorAll("*")]
    .filter(holds)
    .map((part) => ({ where: `<${part.localName}> ${part.textContent.trim().slice(0, 60)}`, size: scale(part) * parseFloat(getComputedStyle(part).fontSize) }));
}

function ungrown(usual, large) {
  return large
    .filter(({ size }, number) => usual[number] && size < GROWN * usual[number].size)
    .map(({ where }) => ({ what: "text does not grow with the reader's setting", where, advice: "Size it in rem or em." }));
}
