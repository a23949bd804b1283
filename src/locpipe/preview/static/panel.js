// The panel: one message with all that is known of it, to be translated on the spot; or a list of messages.

import { areSame, draftOf, forget, keep } from "./drafts.js";
import { STATES, asked, element, filled, told } from "./elements.js";

const PAUSE = 150; // milliseconds without a key, after which the translation is judged

export class Panel {
  /**
   * `host` is where the panel stands. `open` shows another message, `next` the next unfinished one, `typed` is told when
   * something was typed or saved, `closed` when the panel was closed.
   */
  constructor(host, { open, next, typed, closed }) {
    this.host = host;
    this.open = open;
    this.next = next;
    this.isTyped = typed;
    this.closed = closed;
    this.passage = null;
    this.stamp = ""; // of the entry over which the person types
    this.wishes = 0; // how often something was to be shown or closed: only the last wish counts
    this.saves = 0; // how often something was to be saved: what an earlier answer says is past
    host.addEventListener("keydown", (event) => this.key(event));
  }

  /** Show a message. */
  async show(locale, name) {
    this.wishes += 1;
    const wish = this.wishes;
    const passage = await asked("passage", { locale, name });
    if (wish !== this.wishes) return;
    this.draw(passage);
    (this.areas[0] ?? this.host.querySelector("button")).focus();
    this.host.scrollTop = 0;
    if (this.isChanged) this.judge();
  }

  /** Show something else than a message. */
  list(title, children) {
    this.wishes += 1;
    this.passage = null;
    this.host.hidden = false;
    filled(this.host, element("header", {}, element("h2", {}, title), this.closing()), children);
    this.host.querySelector("button").focus();
    this.host.scrollTop = 0;
  }

  close() {
    this.wishes += 1;
    if (this.host.hidden) return;
    this.passage = null;
    this.host.hidden = true;
    this.host.replaceChildren();
    this.closed();
  }

  /** The file changed, perhaps this message of it. What was typed stays; what the file says now is shown beside it. */
  async changed() {
    const { passage } = this;
    if (!passage) return;
    let now;
    try {
      now = await asked("passage", { locale: passage.locale, name: passage.name });
    } catch (error) {
      if (passage === this.passage) this.say(`${error.message} What you typed is kept in this tab.`, true);
      return;
    }
    if (passage !== this.passage) return;
    if (now.stamp !== passage.stamp) {
      const said = this.host.querySelector(".said");
      this.draw(now);
      this.say(said.textContent, said.classList.contains("urgent")); // that it was saved stays true
    } else if (!this.isChanged) this.findings(now.findings);
  }

  // ---- what was typed

  get areas() {
    return [...this.host.querySelectorAll("textarea")];
  }

  get typed() {
    return this.areas.map((area) => area.value);
  }

  get isChanged() {
    return !areSame(this.typed, this.passage.forms);
  }

  /** Keep what was typed for as long as this tab is open, and judge it. */
  input() {
    const { passage } = this;
    if (this.isChanged) keep(passage, this.typed, this.stamp);
    else forget(passage.locale, passage.name);
    this.host.querySelector(".unsaved").hidden = !this.isChanged;
    this.isTyped();
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
      if (error.name !== "AbortError" && this.passage?.name === name) this.say(error.message, true);
    }
  }

  async save(isFuzzy = false, stamp = this.stamp) {
    const { passage, typed: forms } = this;
    if (!passage.is_editable) return;
    const { locale, name } = passage;
    this.saves += 1;
    const number = this.saves;
    let answer;
    try {
      answer = await told("save", { locale, name, forms, is_fuzzy: isFuzzy, stamp });
    } catch (error) {
      if (this.passage?.name === name && number === this.saves) this.say(`Not saved: ${error.message}`, true);
      return;
    }
    if (answer.result === "saved") this.saved(answer.passage, forms);
    else if (this.passage?.name !== name || number !== this.saves) return;
    else if (answer.result === "refused") {
      this.findings(answer.findings);
      this.say(`Not saved: ${answer.findings[0].message}.`, true);
    } else if (answer.passage) {
      // What it says is shown already, where nothing was saved since: a button that somebody is pressing stays where it is.
      if (answer.passage.stamp !== this.passage.stamp) this.draw(answer.passage);
      this.say("Not saved: the file changed meanwhile.", true);
    } else this.say("The file no longer has this message. What you typed is kept in this tab.", true);
  }

  /** `forms` stand in the file now. What was typed since they were sent is not saved, and stays. */
  saved(passage, forms) {
    const { locale, name } = passage;
    const draft = draftOf(locale, name);
    if (draft && areSame(draft.forms, forms)) forget(locale, name);
    else if (draft) keep(passage, draft.forms, passage.stamp);
    if (this.passage?.name === name && this.passage.locale === locale) {
      this.draw(passage);
      this.say(`Saved in ${passage.file}, line ${passage.line}.`);
    }
    this.isTyped();
  }

  /** The file says something else than what the person began with: show both, let the person decide. */
  conflict(theirs) {
    const over = (isFuzzy) => () => this.save(isFuzzy, theirs.stamp);
    const box = element(
      "div",
      { class: "conflict", role: "alert" },
      element("p", {}, "The file changed meanwhile. It says now:"),
      theirs.forms.map((form) => element("blockquote", { lang: theirs.tag, dir: theirs.direction }, form || "(nothing)")),
      theirs.is_editable &&
        element(
          "p",
          { class: "buttons" },
          element("button", { type: "button", click: over(false) }, "Save mine over it"),
          element("button", { type: "button", click: over(true) }, "Save mine as fuzzy"),
          element("button", { type: "button", click: () => this.take(theirs) }, "Take what the file says"),
        ),
    );
    this.host.querySelector(".translation").prepend(box);
  }

  take(theirs) {
    forget(theirs.locale, theirs.name);
    this.draw(theirs);
    this.areas[0].focus();
    this.isTyped();
  }

  // ---- keys

  key(event) {
    const isControl = event.ctrlKey || event.metaKey;
    if (event.key === "Escape") this.close();
    else if (event.altKey && event.code === "KeyN") this.next();
    else if (!this.passage) return;
    else if (isControl && event.key === "Enter") this.save(event.shiftKey);
    else if (event.altKey && event.key === "ArrowUp") this.neighbour(0);
    else if (event.altKey && event.key === "ArrowDown") this.neighbour(1);
    else if (event.altKey && event.code === "KeyC") this.copySource();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  neighbour(which) {
    const other = this.passage.neighbours[which];
    if (other) this.open(this.passage.locale, other.name);
  }

  copySource() {
    const { source, is_editable: isEditable } = this.passage;
    if (!isEditable) return;
    this.areas.forEach((area, form) => {
      area.value = source[Math.min(form, source.length - 1)];
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
    this.host.querySelector(".findings").replaceChildren(...listed.map((finding) => found(finding)));
    this.host.querySelector(".sound").hidden = listed.length > 0;
  }

  /** Show a passage as it stands in its file now, with what was typed over it; the focus stays where it was. */
  draw(passage) {
    const isSame = this.passage?.name === passage.name && this.passage.locale === passage.locale;
    const focused = isSame ? this.areas.indexOf(this.host.getRootNode().activeElement) : -1;
    const { selectionStart, selectionEnd } = this.areas[focused] ?? {};
    const draft = draftOf(passage.locale, passage.name);
    const isDraft = draft !== null && !areSame(draft.forms, passage.forms);
    if (draft && !isDraft) forget(passage.locale, passage.name);
    this.passage = passage;
    this.stamp = isDraft ? draft.stamp : passage.stamp;
    const forms = isDraft ? passage.forms.map((form, number) => draft.forms[number] ?? form) : passage.forms;
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
        element("h3", {}, `Translation, ${passage.tag} `, element("span", { class: "unsaved", hidden: !isDraft }, "not saved yet")),
        forms.map((form, number) => this.area(passage, form, number)),
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
    if (this.stamp !== passage.stamp) this.conflict(passage);
    if (focused >= 0) {
      this.areas[focused]?.focus();
      this.areas[focused]?.setSelectionRange(selectionStart, selectionEnd);
    }
    this.pages(passage);
  }

  area(passage, form, number) {
    const area = element("textarea", {
      lang: passage.tag,
      dir: passage.direction,
      spellcheck: "true",
      rows: Math.min(14, 2 + Math.ceil(Math.max(form.length, passage.source[0].length) / 42)),
      "aria-label": passage.forms.length > 1 ? `Translation, plural form ${number}` : "Translation",
      readonly: !passage.is_editable,
      input: () => this.input(),
    });
    area.value = form;
    return area;
  }

  heading(passage) {
    return element(
      "header",
      {},
      element("h2", {}, `${passage.domain} · ${passage.context || "words of the page"}`),
      element("p", {}, element("span", { class: `state ${passage.state}` }, STATES[passage.state]), passage.line > 0 && ` ${passage.file}:${passage.line}`),
      this.closing(),
    );
  }

  closing() {
    return element("button", { type: "button", class: "close", "aria-label": "Close", click: () => this.close() }, "×");
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
    return row(other, this.passage, { title: which === 0 ? "Alt+↑" : "Alt+↓", click: () => this.neighbour(which) });
  }

  async pages(passage) {
    const answer = await asked("pages", { locale: passage.locale, name: passage.name }).catch(() => null);
    if (answer === null || this.passage !== passage) return;
    const { pages, is_complete: isComplete } = answer;
    const few = pages.slice(0, 12).map((page) => element("li", {}, element("a", { href: page.url }, page.name)));
    const more = pages.length > few.length ? `and ${pages.length - few.length} more` : "";
    const lost = pages.length === 0 ? "No page shows it by itself; other messages may hold it." : "";
    filled(
      this.host.querySelector(".pages"),
      element("h3", {}, `Pages that show it: ${pages.length}${isComplete ? "" : " or more"}`),
      few.length > 0 && element("ul", { class: "inline" }, few),
      element("p", { class: "hint" }, more || lost),
    );
  }
}

/** A message in short, to be opened: its state, its source, its translation in the language of `told`. */
export function row(message, { tag, direction }, attributes) {
  return element(
    "button",
    { type: "button", class: "neighbour", ...attributes },
    element("span", { class: `state ${message.state}` }, STATES[message.state]),
    element("span", {}, message.source),
    element("span", { lang: tag, dir: direction }, message.translation),
  );
}

/** A finding: how grave, what is wrong, how to mend it, by which rule. */
export function found(finding, where = "") {
  return element(
    "li",
    { class: finding.severity },
    element("strong", {}, finding.severity),
    ` ${where}${finding.message} `,
    element("span", {}, finding.fix),
    " ",
    element("code", {}, finding.rule),
  );
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
