/** The parts that judge, on small cases. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { COLUMNS, misses } from "../lib/figures.js";
import { lengths, wrongAlternates, wrongData } from "../lib/head.js";
import { findings, missed, table } from "../lib/report.js";
import { headersOf, parseHeaders } from "../lib/serve.js";

const column = (key) => COLUMNS.find((one) => one.key === key);

test("a figure is missed on the wrong side of its limit only", () => {
  for (const [key, fine, short] of [
    ["nu", 0, 1],
    ["performance", 100, 99],
    ["lcp", 0.99, 1],
    ["cls", 0, 0.001],
    ["kilobytes", 59.9, 60],
    ["requests", 5, 6],
    ["title", [20, 60], [20, 61]],
    ["description", [110, 155], [109, 155]],
    ["scriptless", true, false],
  ]) {
    assert.equal(misses(column(key), fine), false, key);
    assert.equal(misses(column(key), short), true, key);
    assert.equal(misses(column(key), null), false, key);
  }
});

test("_headers: a pattern with an asterisk holds for what is below it", () => {
  const rules = parseHeaders("/*\n  X-All: yes\n\n/assets/*\n  Cache-Control: public, max-age=1\n");
  assert.deepEqual(headersOf(rules, "/en/"), [["X-All", "yes"]]);
  assert.deepEqual(headersOf(rules, "/assets/a.css"), [["X-All", "yes"], ["Cache-Control", "public, max-age=1"]]);
});

const head = (path, alternates, more = {}) => ({
  title: "T",
  description: "D",
  isIndexed: true,
  canonical: `https://example.org${path}`,
  alternates: alternates.map(([tag, to]) => [tag, `https://example.org${to}`]),
  data: [],
  text: "",
  ...more,
});

test("alternates that are returned are fine, one that is not is found", () => {
  const both = [["en", "/en/"], ["fr", "/fr/"], ["x-default", "/en/"]];
  const heads = new Map([["/en/", head("/en/", both)], ["/fr/", head("/fr/", both)]]);
  assert.deepEqual(wrongAlternates({ url: "/en/", head: heads.get("/en/") }, heads), []);
  heads.set("/fr/", head("/fr/", [["fr", "/fr/"]]));
  const [found] = wrongAlternates({ url: "/en/", head: heads.get("/en/") }, heads);
  assert.equal(found.what, "does not lead back");
});

test("a canonical address of another page is found", () => {
  const both = [["en", "/en/"], ["x-default", "/en/"]];
  const wrong = head("/en/", both, { canonical: "https://example.org/fr/" });
  const found = wrongAlternates({ url: "/en/", head: wrong }, new Map([["/en/", wrong]]));
  assert.match(found[0].what, /canonical/);
});

test("structured data that do not parse or say what cannot be seen are found", () => {
  const seen = (data, text) => wrongData(head("/en/", [], { data: [data], text }));
  assert.deepEqual(seen('{"name": "A clinic"}', "There is a\u00a0clinic: A clinic."), []);
  assert.match(seen('{"name": "A clinic"}', "No such thing.")[0].what, /cannot be seen/);
  assert.deepEqual(seen('{"text": "It is.\\nIt was."}', "It is [1, 2].\nMore.\nIt was."), []);
  assert.match(seen("{", "")[0].what, /does not parse/);
});

test("characters are counted as people see them", () => {
  assert.deepEqual(lengths({ title: "Montre\u0301al", description: "" }), { title: 8, description: 0 });
});

test("a row that misses a figure is marked, named and listed once", () => {
  const finding = { measure: "Nu", url: "/en/", what: "error: x", where: "line 1", advice: "Mend it." };
  const rows = [{ kind: "home", locale: "en", pages: [1], measures: { nu: 1 }, findings: [finding, { ...finding, url: "/fr/" }] }];
  assert.match(table(rows), /home\s+en\s+1\s+1\*/);
  assert.equal(missed(rows).length, 1);
  assert.equal(findings(rows).length, 1);
  assert.match(findings(rows)[0], /\/en\/ and 1 more/);
});
