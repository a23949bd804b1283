/** The figures to reach, one for each column of the table. The whole yardstick stands here. */

const atMost = (limit) => (value) => value > limit;
const none = atMost(0);
const must = (value) => value === false;
const outside = (least, most) => (range) => range !== null && (range[0] < least || range[1] > most);
/** Characters of titles and descriptions that search engines show whole. */
export const LENGTHS = { title: [1, 60], description: [110, 155] };

const lessThan100 = (value) => value < 100;

const plain = (value) => (value === null ? "–" : String(value));
const yes = (value) => (value === null ? "–" : value ? "yes" : "no");
const fixed = (digits) => (value) => (value === null ? "–" : value.toFixed(digits));
const range = (value) => (value === null ? "–" : value[0] === value[1] ? `${value[0]}` : `${value[0]}–${value[1]}`);

/** head: what stands over the column; key: the measure of a row; missed: whether a value fails; show: as text. */
export const COLUMNS = [
  { head: "Nu", key: "nu", missed: none, show: plain, says: "errors and warnings of the Nu HTML checker, CSS included: 0" },
  { head: "axe", key: "axe-light", missed: none, show: plain, says: "findings of axe (WCAG 2.2 AA and best practices): 0" },
  { head: "dark", key: "axe-dark", missed: none, show: plain, says: "the same in dark mode: 0" },
  { head: "320", key: "axe-narrow", missed: none, show: plain, says: "the same on 320 px: 0" },
  { head: "200%", key: "axe-large", missed: none, show: plain, says: "the same with text of twice the size: 0" },
  { head: "fits", key: "fits", missed: must, show: yes, says: "nothing wider than the screen, all text grows, in each of these" },
  { head: "perf", key: "performance", missed: lessThan100, show: plain, says: "Lighthouse, mobile, performance: 100" },
  { head: "a11y", key: "accessibility", missed: lessThan100, show: plain, says: "Lighthouse, accessibility: 100" },
  { head: "best", key: "best-practices", missed: lessThan100, show: plain, says: "Lighthouse, best practices: 100" },
  { head: "seo", key: "seo", missed: lessThan100, show: plain, says: "Lighthouse, search engines: 100" },
  { head: "LCP s", key: "lcp", missed: (value) => value >= 1, show: fixed(2), says: "largest contentful paint: under 1 s" },
  { head: "CLS", key: "cls", missed: none, show: fixed(3), says: "cumulative layout shift: 0" },
  { head: "kB", key: "kilobytes", missed: (value) => value >= 60, show: fixed(1), says: "everything a page loads, compressed: under 60 kB" },
  { head: "req", key: "requests", missed: atMost(5), show: plain, says: "requests of a page: at most 5" },
  { head: "3rd", key: "others", missed: none, show: plain, says: "requests to other hosts: 0" },
  { head: "no JS", key: "scriptless", missed: must, show: yes, says: "all text and links are there without scripts" },
  { head: "title", key: "title", missed: outside(...LENGTHS.title), show: range, says: "characters of the title: at most 60" },
  { head: "descr.", key: "description", missed: outside(...LENGTHS.description), show: range, says: "characters of the description: 110 to 155" },
  { head: "hreflang", key: "hreflang", missed: must, show: yes, says: "canonical is the page itself, alternates are returned, with x-default" },
  { head: "JSON-LD", key: "data", missed: must, show: yes, says: "structured data parse, and say only what can be seen" },
];

/** Whether a value misses the figure of its column. A measure that was not taken (null) misses none. */
export function misses(column, value) {
  return value !== null && value !== undefined && column.missed(value);
}
