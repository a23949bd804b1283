// The page follows the files: a new version takes the place of the one that is shown, where the reader is.

/** Follow the server's news; `changed` is told after each, whether the page differs or not. */
export function follow(changed, connected) {
  const news = new EventSource("/_preview/events");
  let running = false;
  let again = false;
  news.addEventListener("open", () => connected(true));
  news.addEventListener("error", () => connected(false));
  news.addEventListener("message", async () => {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      try {
        await refresh();
        changed();
      } catch {
        // The server is gone; the browser asks again by itself when it is back.
        connected(false);
      }
    }
    running = false;
  });
}

let shown = "";

/** Show what the server makes of this page now. The reader stays at the same place of it. */
export async function refresh() {
  const response = await fetch(location.href, { headers: { accept: "text/html" } });
  const html = await response.text();
  if (html === shown) return;
  const isFirst = shown === "" && response.ok && document.querySelector("#locpipe-problems") === null;
  shown = html;
  const page = new DOMParser().parseFromString(html, "text/html");
  if (isFirst && page.body.innerHTML === document.body.innerHTML) return;
  await restyle(page);
  const [left, top] = [scrollX, scrollY];
  const focused = document.activeElement?.dataset.message;
  document.title = page.title;
  for (const name of ["lang", "dir"]) document.documentElement.setAttribute(name, page.documentElement.getAttribute(name) ?? "");
  const own = document.querySelector('meta[name="locpipe-token"]');
  own.replaceWith(document.importNode(page.querySelector('meta[name="locpipe-token"]'), true));
  document.body.replaceWith(document.importNode(page.body, true));
  scrollTo(left, top);
  rerun(page);
  document.dispatchEvent(new CustomEvent("locpipe:shown", { detail: { focused } }));
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
function rerun(page) {
  for (const old of page.querySelectorAll('script[src^="/assets/"]')) {
    const script = document.createElement("script");
    script.src = old.getAttribute("src");
    script.addEventListener("load", () => script.remove());
    document.head.append(script);
  }
}
