// The panel: one message with all that is known of it, to be translated on the spot.

import { STATES, asked, element, filled, told } from "./elements.js";

const PAUSE = 150; // milliseconds without a key, after which the translation is judged
const draftKey = (locale, name) => `locpipe draft ${locale} ${name}`;

export class Panel {
  /** `host` is where the panel stands; `open` shows another message, `next` the next unfinished one, `closed` is told. */
  constructor(host, { open, next, closed }) {
    this.host = host;
    this.open = open;
    this.next = next;
    this.closed = closed;
    this.passage = null;
    host.addEventListener("keydown", (event) => this.key(event));
  }

  /** Show a message. */
  async show(locale, name) {
    const passage = await asked("passage", { locale, name });
    this.passage = passage;
    this.draw(passage);
    const first = this.host.querySelector("textarea");
    (first ?? this.host.querySelector("button")).focus();
    this.host.scrollTop = 0;
    if (this.hasDraft) this.judge();
  }

  close() {
    if (!this.passage) return;
    this.passage = null;
    this.host.hidden = true;
    this.host.replaceChildren();
    this.closed();
  }

  /** The file changed, perhaps this message of it. What was typed stays; what the file says now is shown beside it. */
  async changed() {
    const { passage } = this;
    if (!passage) return;
    const now = await asked("passage", { locale: passage.locale, name: passage.name }).catch(() => null);
    if (passage !== this.passage) return;
    if (now === null) this.say("The sources no longer have this message. What you typed is kept in this tab.", true);
    else if (now.stamp !== passage.stamp && this.isChanged) this.conflict(now);
    else if (now.stamp !== passage.stamp) {
      this.passage = now;
      this.draw(now);
    } else if (!this.isChanged) this.findings(now.findings);
  }

  // ---- what was typed

  get typed() {
    return [...this.host.querySelectorAll("textarea")].map((area) => area.value);
  }

  get isChanged() {
    return this.typed.some((text, form) => text !== this.passage.forms[form]);
  }

  get hasDraft() {
    return sessionStorage.getItem(draftKey(this.passage.locale, this.passage.name)) !== null;
  }

  /** Keep what was typed for as long as this tab is open, and judge it. */
  input() {
    const key = draftKey(this.passage.locale, this.passage.name);
    if (this.isChanged) sessionStorage.setItem(key, JSON.stringify(this.typed));
    else sessionStorage.removeItem(key);
    this.host.querySelector(".unsaved").hidden = !this.isChanged;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.judge(), PAUSE);
  }

  async judge() {
    this.asking?.abort();
    if (!this.passage) return; // it was closed meanwhile
    this.asking = new AbortController();
    const { locale, name } = this.passage;
    try {
      const answer = await told("judge", { locale, name, forms: this.typed }, this.asking.signal);
      if (this.passage?.name === name) this.findings(answer.findings);
    } catch (error) {
      if (error.name !== "AbortError") this.say(error.message, true);
    }
  }

  async save(isFuzzy = false, stamp = this.passage.stamp) {
    const { locale, name } = this.passage;
    const forms = this.typed;
    let answer;
    try {
      answer = await told("save", { locale, name, forms, is_fuzzy: isFuzzy, stamp });
    } catch (error) {
      this.say(`Not saved: ${error.message}`, true);
      return false;
    }
    if (answer.result === "saved") {
      sessionStorage.removeItem(draftKey(locale, name));
      if (this.passage?.name === name) {
        this.passage = answer.passage;
        this.draw(answer.passage);
        this.say(`Saved in ${answer.passage.file}, line ${answer.passage.line}.`);
        this.host.querySelector("textarea").focus();
      }
      return true;
    }
    if (answer.result === "conflict" && answer.passage) this.conflict(answer.passage);
    else if (answer.result === "conflict") this.say("The file no longer has this message. What you typed is kept in this tab.", true);
    else {
      this.findings(answer.findings);
      this.say("Not saved: the file would not be sound.", true);
    }
    return false;
  }

  /** Somebody else saved this message: show both, let the person decide. */
  conflict(theirs) {
    const box = element(
      "div",
      { class: "conflict", role: "alert" },
      element("p", {}, "The file changed meanwhile. It says now:"),
      theirs.forms.map((form) => element("blockquote", { lang: theirs.tag, dir: theirs.direction }, form || "(nothing)")),
      element(
        "p",
        {},
        element("button", { type: "button", click: () => this.save(false, theirs.stamp) }, "Save mine over it"),
        element("button", { type: "button", click: () => this.take(theirs) }, "Take what the file says"),
      ),
    );
    this.host.querySelector(".conflict")?.remove();
    this.host.querySelector(".translation").prepend(box);
  }

  take(theirs) {
    sessionStorage.removeItem(draftKey(theirs.locale, theirs.name));
    this.passage = theirs;
    this.draw(theirs);
    this.host.querySelector("textarea").focus();
  }

  // ---- keys

  key(event) {
    const isControl = event.ctrlKey || event.metaKey;
    if (event.key === "Escape") this.close();
    else if (isControl && event.key === "Enter") this.save(event.shiftKey);
    else if (event.altKey && event.key === "ArrowUp") this.neighbour(0);
    else if (event.altKey && event.key === "ArrowDown") this.neighbour(1);
    else if (event.altKey && event.code === "KeyN") this.next();
    else if (event.altKey && event.code === "KeyC") this.copySource();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  neighbour(which) {
    const other = this.passage.neighbours[which];
    if (other) this.open(other.name);
  }

  copySource() {
    this.host.querySelectorAll("textarea").forEach((area, form) => {
      area.value = this.passage.source[Math.min(form, this.passage.source.length - 1)];
    });
    this.input();
  }

  // ---- drawing

  say(text, isUrgent = false) {
    const line = this.host.querySelector(".said");
    line.textContent = text;
    line.classList.toggle("urgent", isUrgent);
  }

  findings(listed) {
    const list = this.host.querySelector(".findings");
    list.replaceChildren(
      ...listed.map((finding) =>
        element(
          "li",
          { class: finding.severity },
          element("strong", {}, finding.severity),
          ` ${finding.message} `,
          element("span", {}, finding.fix),
          " ",
          element("code", {}, finding.rule),
        ),
      ),
    );
    this.host.querySelector(".sound").hidden = listed.length > 0;
  }

  draw(passage) {
    const draft = JSON.parse(sessionStorage.getItem(draftKey(passage.locale, passage.name)) ?? "null");
    const areas = passage.forms.map((form, number) =>
      element("textarea", {
        lang: passage.tag,
        dir: passage.direction,
        spellcheck: "true",
        rows: Math.min(14, 2 + Math.ceil(Math.max(form.length, passage.source[0].length) / 42)),
        "aria-label": passage.forms.length > 1 ? `Translation, plural form ${number}` : "Translation",
        readonly: !passage.is_editable,
        input: () => this.input(),
      }),
    );
    areas.forEach((area, number) => {
      area.value = draft?.[number] ?? passage.forms[number];
    });
    this.host.hidden = false;
    filled(
      this.host,
      this.heading(passage),
      section("Source", passage.source.map((text) => element("blockquote", { lang: passage.source_tag, dir: "ltr", class: "source" }, ...pieces(text)))),
      passage.changes.length > 0 &&
        section("What changed since it was translated", [element("blockquote", { lang: passage.source_tag, dir: "ltr", class: "changes" }, ...passage.changes.map(([kind, text]) => change(kind, text)))]),
      passage.terms.length > 0 && section("Terms", [terms(passage)]),
      element(
        "section",
        { class: "translation" },
        element("h3", {}, `Translation, ${passage.tag} `, element("span", { class: "unsaved", hidden: !draft }, "not saved yet")),
        areas,
        passage.may_be_empty && element("p", { class: "hint" }, "It may stay empty: then the source’s own form is used."),
        element("ul", { class: "findings", "aria-label": "Findings", "aria-live": "polite" }),
        element("p", { class: "sound", hidden: true }, "No rule finds anything wrong."),
        passage.is_editable ? this.buttons() : element("p", { class: "hint" }, passage.file ? "The catalog lacks this message: run locpipe sync." : "A pseudo-locale is made by a machine."),
        element("p", { class: "said", role: "status" }),
      ),
      passage.about.length + passage.comments.length + passage.references.length > 0 && section("About it", [about(passage)]),
      section("Before and after it", passage.neighbours.map((other, which) => other && this.neighbourOf(other, which))),
      passage.elsewhere.length > 0 && section("The same source elsewhere", [element("ul", {}, passage.elsewhere.map((other) => element("li", {}, `${other.context}: `, element("span", { lang: passage.tag, dir: passage.direction }, other.translation))))]),
      element("section", { class: "pages" }, element("h3", {}, "Pages that show it"), element("p", { class: "hint" }, "…")),
    );
    this.findings(passage.findings);
    this.pages(passage);
  }

  heading(passage) {
    return element(
      "header",
      {},
      element("h2", {}, `${passage.domain} · ${passage.context || "words of the page"}`),
      element("p", {}, element("span", { class: `state ${passage.state}` }, STATES[passage.state]), passage.line > 0 && ` ${passage.file}:${passage.line}`),
      element("button", { type: "button", class: "close", "aria-label": "Close", click: () => this.close() }, "×"),
    );
  }

  buttons() {
    return element(
      "p",
      { class: "buttons" },
      element("button", { type: "button", class: "save", title: "Ctrl+Enter", click: () => this.save() }, "Save"),
      element("button", { type: "button", class: "fuzzy", title: "Ctrl+Shift+Enter", click: () => this.save(true) }, "Save as fuzzy"),
      element("button", { type: "button", title: "Alt+C", click: () => this.copySource() }, "Copy the source"),
      element("button", { type: "button", class: "next", title: "Alt+N", click: () => this.next() }, "Next unfinished"),
    );
  }

  neighbourOf(other, which) {
    return element(
      "button",
      { type: "button", class: "neighbour", title: which === 0 ? "Alt+↑" : "Alt+↓", click: () => this.open(other.name) },
      element("span", { class: `state ${other.state}` }, STATES[other.state]),
      element("span", {}, other.source),
      element("span", { lang: this.passage.tag, dir: this.passage.direction }, other.translation),
    );
  }

  async pages(passage) {
    const { pages, is_complete: isComplete } = await asked("pages", { locale: passage.locale, name: passage.name });
    const box = this.host.querySelector(".pages");
    if (this.passage?.name !== passage.name || !box) return;
    const few = pages.slice(0, 12).map((page) => element("li", {}, element("a", { href: page.url }, page.name)));
    const more = pages.length > few.length ? `and ${pages.length - few.length} more` : "";
    const lost = pages.length === 0 ? "No page shows it by itself; other messages may hold it." : "";
    filled(
      box,
      element("h3", {}, `Pages that show it: ${pages.length}${isComplete ? "" : " or more"}`),
      element("ul", { class: "inline" }, few),
      element("p", { class: "hint" }, more || lost),
    );
  }
}

function section(title, children) {
  return element("section", {}, element("h3", {}, title), children);
}

const PIECE = /(\{[^{}\s]+\}|%\(\w+\)s|\[@[^\]]+\]|\]\([^()]*\)|\*\*|\[|\])/;

/** A source text with what must be kept as it is set apart. */
function pieces(text) {
  return text.split(PIECE).map((piece, number) => (number % 2 ? element("code", {}, piece) : piece));
}

function change(kind, text) {
  return kind === "same" ? text : element(kind === "gone" ? "del" : "ins", {}, text);
}

function terms(passage) {
  return element(
    "dl",
    {},
    passage.terms.map((term) => [
      element("dt", { lang: passage.source_tag }, term.source),
      element(
        "dd",
        {},
        term.is_name ? "stays as it is" : element("span", { lang: passage.tag }, term.targets.join(" or ")),
        term.forbidden.length > 0 && element("span", { class: "never", lang: passage.tag }, ` never ${term.forbidden.join(", ")}`),
        term.note && element("span", { class: "hint" }, ` ${term.note}`),
      ),
    ]),
  );
}

function about(passage) {
  return element(
    "ul",
    {},
    [...passage.about, ...passage.references].map((line) => element("li", {}, line)),
    passage.comments.map((line) => element("li", { class: "comment" }, `Comment: ${line}`)),
  );
}
