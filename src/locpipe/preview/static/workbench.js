// The workbench over a page of the preview: a bar at the foot, the translator's view, and the panel.

import { drafts, forget } from "./drafts.js";
import { STATES, asked, element, filled } from "./elements.js";
import { follow, refresh } from "./following.js";
import { Panel, found, row } from "./panel.js";

const COOKIE = "locpipe-view";
const OPEN = "locpipe open";
const LETTERS_OFF = "locpipe letters off";

const meta = () => document.querySelector('meta[name="locpipe-token"]').dataset;
const passages = () => [...document.querySelectorAll("locpipe-text")];
const isOf = ({ locale, name }) => (passage) => passage.dataset.message === name && passage.dataset.locale === locale;
const messageOf = ({ dataset }) => ({ locale: dataset.locale, name: dataset.message });
const setting = (locale) => {
  const tag = locale.replaceAll("_", "-");
  return { tag, direction: document.querySelector(`[lang="${tag}"][dir]`)?.dir };
};

class Workbench extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: "open" }).append(
      element("link", { rel: "stylesheet", href: "/_preview/static/workbench.css" }),
      element("section", { class: "bar", "aria-label": "Workbench", lang: "en", dir: "ltr" }),
      element("aside", { class: "panel", "aria-label": "Translation", lang: "en", dir: "ltr", hidden: true }),
      element("dialog", { class: "keys", "aria-label": "Keys", lang: "en", dir: "ltr" }),
    );
    this.bar = this.shadowRoot.querySelector(".bar");
    this.dialog = this.shadowRoot.querySelector("dialog");
    this.panel = new Panel(this.shadowRoot.querySelector(".panel"), {
      open: (locale, name) => this.open({ locale, name }),
      next: () => this.next(),
      typed: () => this.drawBar(),
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
    // The page ends above the bar, and what has the focus is not hidden behind it.
    const { style } = document.documentElement;
    new ResizeObserver(() => style.setProperty("--locpipe-bar", `${this.bar.offsetHeight}px`)).observe(this.bar);
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
    const waiting = sessionStorage.getItem(OPEN);
    sessionStorage.removeItem(OPEN);
    if (waiting && this.isTranslating) this.open(JSON.parse(waiting));
  }

  get isTranslating() {
    return meta().view === "translator";
  }

  // ---- the bar

  async state() {
    try {
      this.known = await asked("state", { url: location.pathname, locale: meta().locale });
    } catch {
      return; // the bar keeps what it knew
    }
    this.drawBar();
  }

  drawBar() {
    const unsaved = drafts().length;
    const drawn = JSON.stringify([this.known, this.isTranslating, this.isConnectedToServer, unsaved]);
    if (drawn === this.drawn) return; // who is choosing a language is not disturbed
    this.drawn = drawn;
    const { counts = {}, locales = [], general = 0, problems = [], is_judged: isJudged } = this.known ?? {};
    const here = meta().locale;
    const hadFocus = this.shadowRoot.activeElement?.dataset.name;
    const left = Object.keys(STATES).filter((state) => state !== "done" && counts[state]);
    const words = left.map((state) => element("span", { class: `state ${state}` }, `${counts[state]} ${state}`));
    const button = (name, words, click, more = {}) => element("button", { type: "button", "data-name": name, click, ...more }, words);
    filled(
      this.bar,
      button("view", "Translator’s view", () => this.toggle(), { "aria-pressed": String(this.isTranslating) }),
      element(
        "label",
        {},
        element("span", {}, "Language "),
        element(
          "select",
          { "data-name": "locale", change: (event) => location.assign(event.target.value) },
          !here && element("option", { value: "", selected: true, disabled: true }, "several"),
          locales.map((own) => element("option", { value: own.url, selected: own.locale === here }, `${own.locale} ${own.name}`)),
        ),
      ),
      element("span", { class: "counts", role: "status" }, this.known ? (words.length ? words : here && isJudged && `${here}: everything is done`) : "…"),
      this.known && !isJudged && element("span", {}, "the rules are at work…"),
      unsaved > 0 && button("unsaved", `${unsaved} not saved`, () => this.unsaved()),
      general > 0 && button("general", `${general} other finding${general > 1 ? "s" : ""}`, () => this.tried(() => this.general())),
      problems.length > 0 && element("span", { class: "state missing" }, `${problems.length} unreadable`),
      this.isTranslating && button("next", "Next unfinished", () => this.next(), { title: "n" }),
      this.isTranslating && button("list", "All passages", () => this.tried(() => this.list()), { title: "l" }),
      button("keys", "Keys", () => this.dialog.showModal(), { title: "?" }),
      !this.isConnectedToServer && element("strong", { class: "gone", role: "alert" }, "The server is gone: start locpipe serve again."),
    );
    if (hadFocus) this.bar.querySelector(`[data-name="${hadFocus}"]`)?.focus();
  }

  async toggle() {
    const view = this.isTranslating ? "reader" : "translator";
    document.cookie = `${COOKIE}=${view}; path=/; SameSite=Strict`;
    const hadPanel = !this.panel.host.hidden;
    if (view === "reader") this.panel.close();
    await this.tried(refresh);
    this.drawBar();
    if (hadPanel) this.bar.querySelector('[data-name="view"]').focus();
  }

  // ---- the page

  /** A new version of the page is there: what had the focus has it again. */
  shown(focused) {
    this.mark();
    const same = focused && passages().find(isOf(focused));
    if (same) this.focusOn(same);
  }

  mark() {
    const { passage } = this.panel;
    for (const own of passages()) own.toggleAttribute("data-current", passage !== null && isOf(passage)(own));
    const { hidden } = this.panel.host;
    this.toggleAttribute("data-open", !hidden);
    document.documentElement.toggleAttribute("data-locpipe-open", !hidden);
  }

  click(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const passage = event.composedPath().find((node) => node.localName === "locpipe-text");
    if (!passage || !getSelection().isCollapsed) return; // who selects text wants to copy it
    event.preventDefault();
    event.stopPropagation();
    this.open(messageOf(passage));
  }

  async open(message) {
    this.remember();
    try {
      await this.panel.show(message.locale, message.name);
    } catch (error) {
      this.panel.list("This message cannot be shown", [element("p", {}, error.message)]);
    }
    this.mark();
    const there = passages().find(isOf(message));
    const box = there?.getBoundingClientRect();
    if (box && (box.top < 0 || box.bottom > innerHeight - this.bar.offsetHeight)) there.scrollIntoView({ block: "center" });
  }

  /** Where the focus goes when the panel is closed. */
  remember() {
    const { activeElement } = this.shadowRoot;
    if (this.panel.host.hidden) this.before = activeElement?.dataset.name ?? "";
  }

  closed() {
    const current = document.querySelector("locpipe-text[data-current]");
    this.mark();
    if (current) this.focusOn(current);
    else this.bar.querySelector(`[data-name="${this.before || "list"}"]`)?.focus();
  }

  get focused() {
    return document.activeElement?.localName === "locpipe-text" ? document.activeElement : null;
  }

  /** The next passage that wants somebody's attention: on this page, then on another. */
  async next() {
    const listed = passages().filter((passage, at, all) => all.findIndex(isOf(messageOf(passage))) === at);
    const current = this.panel.passage ?? (this.focused && messageOf(this.focused));
    const at = current ? listed.findIndex(isOf(current)) : -1;
    const later = at < 0 && current ? [] : listed.slice(at + 1);
    const next = later.find((passage) => passage.dataset.state !== "done");
    if (next) await this.open(messageOf(next));
    else await this.tried(() => this.further(current?.locale ?? meta().locale, current?.name ?? ""));
  }

  /** The next passage behind those of the page, or behind one that is not on it. */
  async further(locale, after) {
    if (!locale) {
      this.show("Several languages", [element("p", {}, "This page speaks several languages. Choose one at the foot.")]);
      return;
    }
    const answer = await asked("next", { locale, url: location.pathname, after });
    if (answer === null) {
      const words = this.known?.is_judged ? `Every message of ${locale} is done.` : "The rules are still at work. Ask again in a moment.";
      this.show("Nothing is left to do", [element("p", {}, words)]);
    } else if (answer.url && answer.url !== location.pathname) {
      sessionStorage.setItem(OPEN, JSON.stringify({ locale, name: answer.name }));
      location.assign(answer.url);
    } else await this.open({ locale, name: answer.name });
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
    if (isTyping || this.dialog.open || event.ctrlKey || event.metaKey || event.altKey) return;
    const onPassage = event.target.localName === "locpipe-text" && event.key === "Enter";
    const always = { t: () => this.toggle(), "?": () => this.dialog.showModal() };
    const translating = {
      n: () => this.next(),
      l: () => this.tried(() => this.list()),
      j: () => this.step(1),
      k: () => this.step(-1),
    };
    const letters = localStorage.getItem(LETTERS_OFF) ? {} : { ...always, ...(this.isTranslating && translating) };
    const action = event.key === "Escape" ? () => this.panel.close() : letters[event.key];
    if (!action && !onPassage) return;
    event.preventDefault();
    if (onPassage) this.open(messageOf(event.target));
    else action();
  }

  // ---- lists

  /** Do what asks the server; say so where it does not answer. */
  async tried(action) {
    try {
      await action();
    } catch (error) {
      this.show("The server does not answer", [element("p", {}, error.message)]);
    }
  }

  show(title, children) {
    this.remember();
    this.panel.list(title, children);
    this.mark();
  }

  /** Every passage of the page: first those that nobody sees on it, then the others. */
  async list() {
    const { unseen } = meta();
    const listed = unseen ? await asked("list", { names: unseen }) : [];
    const rows = listed.map((other) => row(other, setting(other.locale), { click: () => this.open(other) }));
    const others = passages()
      .filter((passage, at, all) => all.findIndex(isOf(messageOf(passage))) === at)
      .map((passage) => {
        const { locale, state } = passage.dataset;
        const short = { state, source: "", translation: passage.textContent };
        return row(short, setting(locale), { click: () => this.open(messageOf(passage)) });
      });
    const hint = "They stand in the title, in descriptions for search engines, and in labels that are only heard.";
    this.show("All passages", [element("h3", {}, "Out of sight"), element("p", { class: "hint" }, hint), rows, element("h3", {}, "On the page"), others]);
  }

  /** What was typed in this tab and is not saved. */
  unsaved() {
    const rows = drafts().map((draft) => {
      const short = { state: "unsaved", source: draft.source[0], translation: draft.forms.join(" / ") };
      const discard = () => {
        forget(draft.locale, draft.name);
        this.unsaved();
        this.drawBar();
      };
      return [
        row(short, setting(draft.locale), { click: () => this.open(draft) }),
        element("button", { type: "button", click: discard }, "Throw it away"),
      ];
    });
    this.show("Typed and not saved", rows.length ? rows : [element("p", {}, "Nothing.")]);
  }

  async general() {
    const listed = await asked("findings");
    const rows = listed.map((finding) => found(finding, `${finding.file}${finding.line ? `:${finding.line}` : ""} `));
    this.show("Other findings", [element("ul", { class: "findings" }, rows)]);
  }

  drawKeys() {
    const keys = [
      ["t", "Translator’s view, or the reader’s"],
      ["n", "Next unfinished passage (Alt+N while typing)"],
      ["j, k", "Next passage, the one before"],
      ["Enter", "Open the passage that has the focus"],
      ["l", "All passages of the page, those out of sight too"],
      ["Ctrl+Enter", "Save"],
      ["Ctrl+Shift+Enter", "Save as fuzzy"],
      ["Alt+↑, Alt+↓", "The message before, the one after"],
      ["Alt+C", "Copy the source into the translation"],
      ["Escape", "Close the panel; what was typed is kept in this tab"],
      ["Ctrl+click", "Follow a link in a passage"],
    ];
    const letters = element("input", {
      type: "checkbox",
      checked: !localStorage.getItem(LETTERS_OFF),
      change: ({ target }) => (target.checked ? localStorage.removeItem(LETTERS_OFF) : localStorage.setItem(LETTERS_OFF, "1")),
    });
    filled(
      this.dialog,
      element("h2", {}, "Keys"),
      element("dl", {}, keys.map(([key, what]) => [element("dt", {}, key), element("dd", {}, what)])),
      element("p", {}, element("label", {}, letters, " Single letters act at once (switch them off where you dictate)")),
      element("button", { type: "button", click: () => this.dialog.close() }, "Close"),
    );
  }
}

customElements.define("locpipe-workbench", Workbench);
document.documentElement.append(document.createElement("locpipe-workbench"));
