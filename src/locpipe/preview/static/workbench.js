// The workbench over a page of the preview: a bar at the foot, the translator's view, and the panel.

import { STATES, asked, element, filled } from "./elements.js";
import { follow, refresh } from "./following.js";
import { Panel } from "./panel.js";

const COOKIE = "locpipe-view";
const OPEN = "locpipe open";
const meta = () => document.querySelector('meta[name="locpipe-token"]');
const localeOfPage = () => document.documentElement.lang.replace("-", "_");
const passages = () => [...document.querySelectorAll("locpipe-text")];
const isUnfinished = (passage) => passage.dataset.state !== "done";

class Workbench extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: "open" }).append(
      element("link", { rel: "stylesheet", href: "/_preview/static/workbench.css" }),
      element("section", { class: "bar", "aria-label": "Workbench", lang: "en", dir: "ltr" }),
      element("aside", { class: "panel", "aria-label": "Translation", lang: "en", dir: "ltr", hidden: true }),
      element("dialog", { class: "keys", lang: "en", dir: "ltr" }),
    );
    this.bar = this.shadowRoot.querySelector(".bar");
    this.panel = new Panel(this.shadowRoot.querySelector(".panel"), {
      open: (name) => this.open(name),
      next: () => this.next(),
      closed: () => this.closed(),
    });
    this.isConnectedToServer = true;
    this.drawBar();
    this.drawKeys();
  }

  connectedCallback() {
    document.addEventListener("click", (event) => this.click(event), true);
    document.addEventListener("keydown", (event) => this.key(event));
    document.addEventListener("locpipe:shown", ({ detail }) => this.shown(detail.focused));
    follow(
      () => {
        this.panel.changed();
        this.state();
      },
      (isUp) => {
        this.isConnectedToServer = isUp;
        this.drawBar();
      },
    );
    this.state();
    const waiting = sessionStorage.getItem(OPEN);
    sessionStorage.removeItem(OPEN);
    if (waiting && this.isTranslating) this.open(waiting);
  }

  get isTranslating() {
    return meta().dataset.view === "translator";
  }

  // ---- the bar

  async state() {
    try {
      this.known = await asked("state", { url: location.pathname, locale: localeOfPage() });
    } catch {
      return; // the bar keeps what it knew
    }
    this.drawBar();
  }

  drawBar() {
    const { counts = {}, locales = [], general = 0, problems = [] } = this.known ?? {};
    const here = localeOfPage();
    const hadFocus = this.shadowRoot.activeElement?.dataset.name;
    const left = Object.keys(STATES).filter((state) => state !== "done" && counts[state]);
    const words = left.map((state) => element("span", { class: `state ${state}` }, `${counts[state]} ${state}`));
    filled(
      this.bar,
      element("button", { type: "button", "data-name": "view", "aria-pressed": String(this.isTranslating), click: () => this.toggle() }, "Translator’s view"),
      element(
        "label",
        {},
        "Language ",
        element(
          "select",
          { "data-name": "locale", change: (event) => location.assign(event.target.value) },
          locales.map((own) => element("option", { value: own.url, selected: own.locale === here }, `${own.locale} ${own.name}`)),
        ),
      ),
      element("span", { class: "counts", role: "status" }, this.known ? (words.length ? words : `${here}: everything is done`) : "…"),
      general > 0 && element("button", { type: "button", "data-name": "general", click: () => this.general() }, `${general} other finding${general > 1 ? "s" : ""}`),
      problems.length > 0 && element("span", { class: "state missing" }, `${problems.length} unreadable`),
      this.isTranslating && element("button", { type: "button", "data-name": "next", title: "n", click: () => this.next() }, "Next unfinished"),
      this.isTranslating && element("button", { type: "button", "data-name": "list", title: "l", click: () => this.list() }, "Passages out of sight"),
      element("button", { type: "button", "data-name": "keys", title: "?", click: () => this.keys() }, "Keys"),
      !this.isConnectedToServer && element("strong", { class: "gone", role: "alert" }, "The server is gone: start locpipe serve again."),
    );
    if (hadFocus) this.bar.querySelector(`[data-name="${hadFocus}"]`)?.focus();
  }

  async toggle() {
    const view = this.isTranslating ? "reader" : "translator";
    document.cookie = `${COOKIE}=${view}; path=/; SameSite=Strict`;
    if (view === "reader") this.panel.close();
    await refresh();
    this.drawBar();
  }

  // ---- the page

  /** A new version of the page is there: what had the focus has it again. */
  shown(name) {
    this.mark();
    const same = name && passages().find((passage) => passage.dataset.message === name);
    if (same) this.focusOn(same);
  }

  mark() {
    const name = this.panel.passage?.name;
    for (const passage of passages()) passage.toggleAttribute("data-current", passage.dataset.message === name);
  }

  click(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const passage = event.composedPath().find((node) => node.localName === "locpipe-text");
    if (!passage) return;
    event.preventDefault();
    event.stopPropagation();
    this.open(passage.dataset.message);
  }

  async open(name) {
    try {
      await this.panel.show(localeOfPage(), name);
    } catch (error) {
      this.drawList("This message cannot be shown", [element("p", {}, error.message)]);
      return;
    }
    document.documentElement.style.setProperty("margin-inline-end", innerWidth > 900 ? "27rem" : "");
    this.mark();
    const there = passages().find((passage) => passage.dataset.message === name);
    const box = there?.getBoundingClientRect();
    if (box && (box.top < 0 || box.bottom > innerHeight - 60)) there.scrollIntoView({ block: "center" });
  }

  closed() {
    document.documentElement.style.removeProperty("margin-inline-end");
    const current = document.querySelector("locpipe-text[data-current]");
    this.mark();
    if (current) this.focusOn(current);
  }

  get focused() {
    return document.activeElement?.localName === "locpipe-text" ? document.activeElement : null;
  }

  /** The next passage that wants somebody's attention: on this page, then on another. */
  async next() {
    const listed = passages();
    const current = listed.findIndex((passage) => passage.dataset.message === (this.panel.passage?.name ?? this.focused?.dataset.message));
    const found = listed.slice(current + 1).find(isUnfinished);
    if (found) {
      await this.open(found.dataset.message);
      return;
    }
    const answer = await asked("next", { locale: localeOfPage(), url: location.pathname });
    if (answer === null) this.drawList("Nothing is left to do", [element("p", {}, `Every message of ${localeOfPage()} is done.`)]);
    else if (answer.url && answer.url !== location.pathname) {
      sessionStorage.setItem(OPEN, answer.name);
      location.assign(answer.url);
    } else await this.open(answer.name);
  }

  focusOn(passage) {
    passage.tabIndex = -1;
    passage.focus();
  }

  step(by) {
    const listed = passages();
    if (listed.length === 0) return;
    const at = listed.indexOf(this.focused);
    const first = by > 0 ? 0 : listed.length - 1;
    const to = at < 0 ? first : (at + by + listed.length) % listed.length;
    this.focusOn(listed[to]);
  }

  key(event) {
    const isTyping = event.composedPath().some((node) => ["TEXTAREA", "INPUT", "SELECT"].includes(node.tagName));
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const always = { t: () => this.toggle(), "?": () => this.keys() };
    const translating = {
      n: () => this.next(),
      l: () => this.list(),
      j: () => this.step(1),
      k: () => this.step(-1),
      Escape: () => this.panel.close(),
    };
    const action = always[event.key] ?? (this.isTranslating ? translating[event.key] : undefined);
    const onPassage = event.target.localName === "locpipe-text" && event.key === "Enter";
    if (!action && !onPassage) return;
    event.preventDefault();
    if (onPassage) this.open(event.target.dataset.message);
    else action();
  }

  // ---- lists

  async list() {
    const names = meta().dataset.unseen;
    const listed = names ? await asked("list", { locale: localeOfPage(), names }) : [];
    const rows = listed.map((other) =>
      element(
        "button",
        { type: "button", class: "neighbour", click: () => this.open(other.name) },
        element("span", { class: `state ${other.state}` }, STATES[other.state]),
        element("span", {}, other.source),
        element("span", { lang: document.documentElement.lang, dir: document.documentElement.dir }, other.translation),
      ),
    );
    const hint = "They stand in the title, in descriptions for search engines, in labels that are only heard, and in the names of places.";
    this.drawList("Passages out of sight", [element("p", { class: "hint" }, hint), ...rows]);
  }

  async general() {
    const listed = await asked("findings");
    this.drawList("Other findings", [
      element(
        "ul",
        { class: "findings" },
        listed.map((finding) =>
          element(
            "li",
            { class: finding.severity },
            element("strong", {}, finding.severity),
            ` ${finding.file}:${finding.line} ${finding.message} `,
            element("span", {}, finding.fix),
            " ",
            element("code", {}, finding.rule),
          ),
        ),
      ),
    ]);
  }

  drawList(title, children) {
    const { host } = this.panel;
    this.panel.passage = null;
    host.hidden = false;
    const close = () => {
      host.hidden = true;
      this.closed();
    };
    host.replaceChildren(
      element("header", {}, element("h2", {}, title), element("button", { type: "button", class: "close", "aria-label": "Close", click: close }, "×")),
      ...children,
    );
    host.querySelector("button").focus();
    this.mark();
  }

  drawKeys() {
    const keys = [
      ["t", "Translator’s view, or the reader’s"],
      ["n", "Next unfinished passage (Alt+N while typing)"],
      ["j, k", "Next passage, the one before"],
      ["Enter", "Open the passage that has the focus"],
      ["l", "Passages out of sight"],
      ["Ctrl+Enter", "Save"],
      ["Ctrl+Shift+Enter", "Save as fuzzy"],
      ["Alt+↑, Alt+↓", "The message before, the one after"],
      ["Alt+C", "Copy the source into the translation"],
      ["Escape", "Close the panel; what was typed is kept in this tab"],
      ["Ctrl+click", "Follow a link in a passage"],
    ];
    const dialog = this.shadowRoot.querySelector("dialog");
    dialog.append(
      element("h2", {}, "Keys"),
      element("dl", {}, keys.map(([key, what]) => [element("dt", {}, key), element("dd", {}, what)])),
      element("button", { type: "button", click: () => dialog.close() }, "Close"),
    );
  }

  keys() {
    this.shadowRoot.querySelector("dialog").showModal();
  }
}

customElements.define("locpipe-workbench", Workbench);
document.documentElement.append(document.createElement("locpipe-workbench"));
