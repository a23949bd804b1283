// The page follows the files: a new version takes the place of the one that is shown, where the reader is.

const NEWS = "locpipe news";

/**
 * Follow the server's news. `changed` is told after each, whether the page differs or not; `connected` whether the
 * server is there.
 *
 * A browser keeps six connections to a host and no more. So one tab listens and tells the others; when it is closed,
 * another one takes its place. A tab that nobody sees waits until it is seen.
 */
export function follow(changed, connected) {
  let isBehind = true; // a file may have been saved since the page was sent
  let isLooking = false;

  async function look() {
    if (isLooking || document.hidden) return;
    isLooking = true;
    try {
      while (isBehind) {
        isBehind = false;
        await refresh();
        changed();
      }
    } catch {
      // The server is gone; the browser that listens asks again by itself until it is back.
      isBehind = true;
      connected(false);
    }
    isLooking = false;
  }

  function heard(isUp) {
    connected(isUp);
    isBehind ||= isUp;
    if (isUp) look();
  }

  const others = new BroadcastChannel(NEWS);
  others.addEventListener("message", ({ data }) => heard(data));
  document.addEventListener("visibilitychange", look);
  navigator.locks.request(NEWS, () => listen(heard, others));
  look();
}

/** Listen for as long as this tab is open. */
function listen(heard, others) {
  const news = new EventSource("/_preview/events");
  const tell = (isUp) => {
    heard(isUp);
    others.postMessage(isUp);
  };
  news.addEventListener("message", () => tell(true));
  news.addEventListener("error", () => tell(false));
  return new Promise(() => {});
}

let shown = "";
let wishes = 0; // how often the page was asked for: an answer that a later wish overtook is older, and not shown

/** Show what the server makes of this page now. The reader stays at the same place of it. */
export async function refresh() {
  wishes += 1;
  const wish = wishes;
  const response = await fetch(location.href, { headers: { accept: "text/html" } });
  const html = await response.text();
  if (wish !== wishes || html === shown) return;
  const isFirst = shown === "" && response.ok && document.querySelector("#locpipe-problems") === null;
  const page = new DOMParser().parseFromString(html, "text/html");
  if (isFirst && page.body.innerHTML === document.body.innerHTML) {
    shown = html;
    return;
  }
  await restyle(page);
  if (wish !== wishes) return;
  shown = html;
  const [left, top] = [scrollX, scrollY];
  const { message, locale } = document.activeElement?.dataset ?? {};
  document.title = page.title;
  for (const name of ["lang", "dir"]) document.documentElement.setAttribute(name, page.documentElement.getAttribute(name) ?? "");
  const own = document.querySelector('meta[name="locpipe-token"]');
  own.replaceWith(document.importNode(page.querySelector('meta[name="locpipe-token"]'), true));
  document.body.replaceWith(document.importNode(page.body, true));
  scrollTo(left, top);
  rerun();
  document.dispatchEvent(new CustomEvent("locpipe:shown", { detail: { focused: message && { locale, name: message } } }));
}

/** Load the stylesheets of a page that are not there yet, then drop those that it no longer has. */
async function restyle(page) {
  const wanted = new Set([...page.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute("href")));
  const present = [...document.head.querySelectorAll('link[rel="stylesheet"]')];
  const missing = [...wanted].filter((href) => !present.some((link) => link.getAttribute("href") === href));
  await Promise.all(
    missing.map(
      (href) =>
        new Promise((loaded) => {
          const link = document.createElement("link");
          link.rel = "stylesheet";
          link.addEventListener("load", loaded);
          link.addEventListener("error", loaded);
          link.href = href;
          document.head.append(link);
        }),
    ),
  );
  for (const link of present) if (!wanted.has(link.getAttribute("href"))) link.remove();
}

/** Run the page's own scripts again: they worked on the page that is gone. */
function rerun() {
  for (const old of document.body.querySelectorAll("script:not([type])")) {
    const script = document.createElement("script");
    script.append(old.textContent);
    old.replaceWith(script);
  }
}
