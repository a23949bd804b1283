// Making elements, and asking the server.

/** An element with attributes (a function is a listener) and children (text or elements; nothing for null). */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
  }
  return filled(made, ...children);
}

/** `host` with other children: elements, text, lists of both; what is null or false is left out. */
export function filled(host, ...children) {
  host.replaceChildren(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return host;
}

/** The token of the page that is shown, which a new page of a new server brings anew. */
const token = () => document.querySelector('meta[name="locpipe-token"]').content;

/** What the server answers to a question. */
export async function asked(path, values = {}) {
  const address = `/_preview/api/${path}?${new URLSearchParams(values)}`;
  return answered(await fetch(address, { headers: { "x-locpipe-token": token() } }));
}

/** What the server answers to a request that carries a body. */
export async function told(path, body, signal) {
  return answered(
    await fetch(`/_preview/api/${path}`, {
      method: "POST",
      headers: { "x-locpipe-token": token(), "content-type": "application/json" },
      body: JSON.stringify(body),
      signal,
    }),
  );
}

async function answered(response) {
  if (response.ok) return response.json();
  const text = await response.text();
  let message = text.trim();
  try {
    message = JSON.parse(text).error;
  } catch {
    // An answer that is no JSON says itself what is wrong.
  }
  throw new Error(message);
}

/** The words of states, for people. */
export const STATES = {
  done: "done",
  fuzzy: "fuzzy: waits for a person",
  missing: "not translated",
  finding: "has findings",
  unsaved: "not saved yet",
};
