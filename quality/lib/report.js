/** Rows and findings as text. */

import { COLUMNS, misses } from "./figures.js";

/** The table: a row for each kind and locale. A figure that is missed carries an asterisk. */
export function table(rows) {
  const heads = ["kind", "locale", "pages", ...COLUMNS.map((column) => column.head)];
  const lines = rows.map((row) => [
    row.kind,
    row.locale,
    String(row.pages.length),
    ...COLUMNS.map((column) => {
      const value = row.measures[column.key] ?? null;
      return column.show(value) + (misses(column, value) ? "*" : "");
    }),
  ]);
  const widths = heads.map((head, number) => Math.max(head.length, ...lines.map((line) => line[number].length)));
  const written = (cells) => cells.map((cell, n) => (n < 2 ? cell.padEnd(widths[n]) : cell.padStart(widths[n]))).join("  ").trimEnd();
  return [heads, widths.map((width) => "-".repeat(width)), ...lines].map(written).join("\n");
}

/** Which figures are missed, each with the rows that miss it. */
export function missed(rows) {
  return COLUMNS.flatMap((column) => {
    const of = rows.filter((row) => misses(column, row.measures[column.key] ?? null));
    return of.length ? [`${column.head}: ${column.says}\n    missed by ${of.map((row) => `${row.kind} ${row.locale}`).join(", ")}`] : [];
  });
}

/** The findings, each once, with the pages that have it. */
export function findings(rows) {
  const together = new Map();
  for (const row of rows) {
    for (const { measure, url, what, where, advice } of row.findings) {
      const name = [measure, what, where].join("\n");
      if (!together.has(name)) together.set(name, { measure, what, where, advice, urls: new Set() });
      together.get(name).urls.add(url);
    }
  }
  return [...together.values()].map(({ measure, what, where, advice, urls }) => {
    const [first, ...more] = urls;
    return `${measure}: ${what}\n    at   ${where}\n    on   ${first}${more.length ? ` and ${more.length} more` : ""}\n    do   ${advice}`;
  });
}
