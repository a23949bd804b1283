/** What the heads of pages say of each other and of themselves: alternates in other languages, structured data. */

const SEEN = new Set(["name", "headline", "text", "streetAddress", "telephone"]);
/** Properties whose words a reader must find on the page (Google's rule for structured data). */

const letters = (text) => [...new Intl.Segmenter().segment(text)].length;
/** Text without the numbers of citations, which stand within what structured data say without them. */
const flat = (text) => text.normalize().replace(/\s*\[\d+(, \d+)*\]/g, "").replace(/\s+/g, " ").trim().toLowerCase();

/** The lengths of title and description in characters. */
export function lengths(head) {
  return { title: letters(head.title), description: letters(head.description) };
}

/** What is wrong with the canonical address and the alternates of a page, given those of all others by address. */
export function wrongAlternates(page, heads) {
  const { head } = page;
  if (!head.isIndexed) return [];
  const found = [];
  const own = pathOf(head.canonical);
  const say = (what, where, advice) => found.push({ what, where, advice });
  if (own !== page.url || !head.canonical.startsWith("http")) {
    say(`canonical is “${head.canonical}”`, 'link[rel="canonical"]', `It is to be the absolute address of ${page.url}.`);
  }
  const targets = head.alternates.map(([, href]) => pathOf(href));
  if (!targets.includes(page.url)) say("no alternate is the page itself", 'link[hreflang]', "Name the page among its alternates.");
  if (!head.alternates.some(([tag]) => tag === "x-default")) say("no x-default", "link[hreflang]", "Name the alternate for all other languages.");
  for (const [tag, href] of head.alternates) {
    const other = heads.get(pathOf(href));
    const returned = other?.alternates.some(([, back]) => pathOf(back) === page.url);
    if (!returned) say(other ? "does not lead back" : "leads to no page", `link[hreflang="${tag}"] ${href}`, "Each alternate names all of the others.");
  }
  return found;
}

/** What is wrong with the structured data of a page. */
export function wrongData(head) {
  const found = [];
  const seen = flat(`${head.text} ${head.title} ${head.description}`);
  for (const text of head.data) {
    try {
      for (const [property, words] of wordsOf(JSON.parse(text))) {
        const unseen = words.split("\n").some((line) => !seen.includes(flat(line)));
        if (unseen) found.push({ what: `says what cannot be seen: ${property} “${words.slice(0, 80)}”`, where: "script[type=\"application/ld+json\"]", advice: "Say in structured data only what the page shows." });
      }
    } catch (error) {
      found.push({ what: `does not parse: ${error.message}`, where: "script[type=\"application/ld+json\"]", advice: "Write it with a JSON writer." });
    }
  }
  return found;
}

function* wordsOf(value, property = "") {
  if (Array.isArray(value)) for (const item of value) yield* wordsOf(item, property);
  else if (value && typeof value === "object") for (const [name, item] of Object.entries(value)) yield* wordsOf(item, name);
  else if (typeof value === "string" && SEEN.has(property)) yield [property, value.replace(/<[^>]+>/g, "")];
}

function pathOf(href) {
  try {
    return decodeURI(new URL(href, "http://localhost").pathname);
  } catch {
    return "";
  }
}
