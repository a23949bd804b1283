/** Chromium as the system has it, and the ways in which a page is looked at. */

import { existsSync } from "node:fs";

import puppeteer from "puppeteer-core";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const PHONE = { width: 390, height: 844 };
const USUAL_TEXT = 16;

/** The looks in which axe judges a page; `key` is the measure. */
export const LOOKS = [
  { key: "axe-light", name: "light", viewport: PHONE, scheme: "light", text: USUAL_TEXT },
  { key: "axe-dark", name: "dark", viewport: PHONE, scheme: "dark", text: USUAL_TEXT },
  { key: "axe-narrow", name: "320 px", viewport: { width: 320, height: 640 }, scheme: "light", text: USUAL_TEXT },
  { key: "axe-large", name: "200 % text", viewport: PHONE, scheme: "light", text: 2 * USUAL_TEXT },
];

/** Start Chromium. */
export async function launch() {
  if (!existsSync(CHROMIUM)) throw new Error(`There is no ${CHROMIUM}: install Debian's package chromium, or set CHROMIUM.`);
  return puppeteer.launch({ executablePath: CHROMIUM, args: FLAGS, headless: true });
}

/** A tab that shares nothing with others. It is closed with the browser, or by `tab.browserContext().close()`. */
export async function openTab(browser) {
  const context = await browser.createBrowserContext();
  return context.newPage();
}

/** Look at the page in one of the ways above. The size of text is the reader's own setting, as in the browser's menu. */
export async function setLook(tab, look) {
  const session = await tab.createCDPSession();
  await session.send("Page.enable");
  await session.send("Page.setFontSizes", { fontSizes: { standard: look.text, fixed: look.text } });
  await tab.setViewport(look.viewport);
  await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: look.scheme }]);
}
