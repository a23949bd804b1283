// What was typed and not saved yet, kept for as long as the tab is open.

const PREFIX = "locpipe draft ";
const key = (locale, name) => `${PREFIX}${locale} ${name}`;

/** What was typed for a message: `forms`, and the `stamp` of the entry over which they were typed; null for nothing. */
export function draftOf(locale, name) {
  return JSON.parse(sessionStorage.getItem(key(locale, name)) ?? "null");
}

/** Keep what was typed for a passage. */
export function keep(passage, forms, stamp) {
  const { locale, name, source } = passage;
  sessionStorage.setItem(key(locale, name), JSON.stringify({ locale, name, source, forms, stamp }));
}

/** Keep nothing for a message any more. */
export function forget(locale, name) {
  sessionStorage.removeItem(key(locale, name));
}

/** Everything that was typed in this tab and is not saved. */
export function drafts() {
  return Object.keys(sessionStorage)
    .filter((own) => own.startsWith(PREFIX))
    .map((own) => JSON.parse(sessionStorage.getItem(own)));
}

/** Whether two translations of a message are the same. */
export const areSame = (forms, others) => forms.every((text, form) => text === others[form]);
