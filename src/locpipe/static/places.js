// Finds a place in the list of places by its name or its abbreviation. Without this script the list stands whole, and nothing is missing.
"use strict";

/** A name as it is compared: without accents, case and marks. The space before it lets a word match from its start. */
function compared(name) {
  const letters = name.toLowerCase().normalize("NFD").replace(/[\p{gc=M}.'’]/gu, "");
  return ` ${letters.replace(/[^\p{gc=L}\p{gc=N}]+/gu, " ").trim()}`;
}

/** Shows what is wanted of an entry and of those below it, hides the rest; how many were found. */
function show(entry, wanted, isAboveFound = false) {
  const [link, inner] = entry.children;
  const isFound = isAboveFound || compared(`${link.textContent} ${entry.dataset.also ?? ""}`).includes(wanted);
  let found = Number(isFound);
  for (const below of inner?.children ?? []) found += show(below, wanted, isFound);
  entry.hidden = found === 0;
  return found;
}

/** An element that only this script makes. */
function made(tag) {
  const element = document.createElement(tag);
  element.dataset.madeByScript = "";
  return element;
}

for (const list of document.querySelectorAll(".find + .provinces")) {
  const box = list.previousElementSibling;
  const entries = [...list.children];
  const label = made("label");
  const input = made("input");
  const said = made("p");
  input.type = "search";
  input.autocomplete = "off";
  input.spellcheck = false;
  said.setAttribute("role", "status");
  said.setAttribute("aria-live", "polite");
  const narrow = () => {
    const wanted = compared(input.value);
    const found = entries.reduce((sum, entry) => sum + show(entry, wanted), 0);
    const words = found ? box.dataset.found.replace("#", found) : box.dataset.none;
    said.textContent = wanted.trim() ? words : "";
  };
  input.addEventListener("input", narrow);
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    input.value = "";
    narrow();
  });
  label.append(box.dataset.label, input);
  box.append(label, said);
}
