/** A visit to a page: what it loads, what its head says, and whether all of it is there without scripts. */

import { openTab } from "./browser.js";

const QUIET = 150;
/** Milliseconds without a request after which a page is taken to have loaded everything. */

/** A tab with scripts and one without, to be used for one page after the other. */
export async function openVisitors(browser) {
  const [usual, bare] = [await openTab(browser), await openTab(browser)];
  await usual.setCacheEnabled(false);
  await bare.setJavaScriptEnabled(false);
  return { usual, bare, network: await usual.createCDPSession() };
}

/** Weight, requests, head and what is lost without scripts. */
export async function visit({ usual, bare, network }, site, page) {
  const loaded = await load(usual, network, site + page.url);
  const head = await usual.evaluate(readHead);
  const shown = await usual.evaluate(readShown);
  // A browser with a window asks for the icon as well; one without does not. An icon in the page itself is no request.
  for (const icon of head.icons.filter((url) => isAsked(url) && !loaded.urls.includes(url))) {
    const answer = await fetch(icon, { headers: { "accept-encoding": "gzip" } });
    loaded.bytes += Number(answer.headers.get("content-length"));
    loaded.urls.push(icon);
  }
  await bare.goto(site + page.url, { waitUntil: "load" });
  const without = new Set(await bare.evaluate(readShown));
  return {
    head,
    bytes: loaded.bytes,
    requests: loaded.urls.length,
    others: loaded.urls.filter((url) => !url.startsWith(`${site}/`)),
    lost: shown.filter((part) => !without.has(part)),
  };
}

/** Whether an address leads out of the page. */
function isAsked(url) {
  return !url.startsWith("data:");
}

async function load(tab, network, url) {
  const urls = [];
  let bytes = 0;
  const asked = ({ request }) => isAsked(request.url) && urls.push(request.url);
  const came = ({ encodedDataLength }) => (bytes += encodedDataLength);
  network.on("Network.requestWillBeSent", asked).on("Network.loadingFinished", came);
  await network.send("Network.enable");
  await tab.goto(url, { waitUntil: "load" });
  await tab.waitForNetworkIdle({ idleTime: QUIET });
  network.off("Network.requestWillBeSent", asked).off("Network.loadingFinished", came);
  return { urls, bytes };
}

/** In the page: what its head says, and its structured data. */
function readHead() {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const shown = document.body.innerText;
  return {
    title: document.title,
    description: document.querySelector('meta[name="description"]')?.content ?? "",
    isIndexed: !document.querySelector('meta[name="robots"][content*="noindex"]'),
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "",
    alternates: all('link[rel="alternate"][hreflang]').map((link) => [link.hreflang, link.getAttribute("href")]),
    icons: all('link[rel~="icon"]').map((link) => link.href),
    data: all('script[type="application/ld+json"]').map((script) => script.textContent),
    text: shown,
  };
}

/** In the page: each element that holds words and can be seen, but for what a script says it added to help. */
function readShown() {
  const isShown = (part) => part.checkVisibility() && part.getClientRects().length > 0;
  const holds = (part) => [...part.childNodes].some((node) => node.nodeType === 3 && node.nodeValue.trim());
  const parts = [...document.body.querySelectorAll("*")].filter((part) => holds(part) && isShown(part) && !part.closest("[data-made-by-script]"));
  return parts.map((part) => `<${part.localName}> ${part.getAttribute("href") ?? ""} ${part.textContent.trim().slice(0, 80)}`);
}
