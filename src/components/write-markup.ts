import { Fragment, isValidElement, type ReactNode } from "react";

type Props = Readonly<Record<string, unknown>> & { children?: ReactNode };

/** What a browser closes by itself, and would read a closing tag of as another. */
const empty = new Set(["br", "hr", "img", "input", "wbr"]);

/** Attributes that are not spelled as React names them or with a hyphen before each capital. */
const spelled = new Map([
  ["className", "class"],
  ["htmlFor", "for"],
  ...["viewBox", "textLength", "lengthAdjust"].map((name) => [name, name] as const),
  ...["tabIndex", "colSpan", "rowSpan", "dateTime"].map((name) => [name, name.toLowerCase()] as const),
]);

/**
 * The markup of components that draw with their props alone, as no browser runs them afterwards: for a picture that
 * stands by itself, and for the parts of a page that React need not know of. Invariant: it is well-formed, whatever
 * the words in it.
 */
export function writeMarkup(node: ReactNode): string {
  if (typeof node === "string") return escapeXml(node);
  if (typeof node === "number") return String(node);
  if (Array.isArray(node)) return writeAll(node);
  if (!isValidElement<Props>(node)) return "";
  const { type, props } = node;
  if (type === Fragment) return writeMarkup(props.children);
  if (typeof type !== "string") return writeMarkup(draw(type, props));
  const start = `<${type}${writeAttributes(type, props)}`;
  return empty.has(type) ? `${start}/>` : `${start}>${writeMarkup(props.children)}</${type}>`;
}

function writeAll(nodes: readonly ReactNode[]): string {
  let all = "";
  for (const node of nodes) all += writeMarkup(node);
  return all;
}

function draw(component: unknown, props: Props): ReactNode {
  if (!isComponent(component)) throw new Error("Only what draws itself can be written.");
  const drawn: unknown = component(props);
  return isDrawing(drawn) ? drawn : null;
}

function isComponent(value: unknown): value is (props: Props) => unknown {
  return typeof value === "function";
}

function isDrawing(value: unknown): value is ReactNode {
  return (
    typeof value === "string" || typeof value === "number" || Array.isArray(value) || isValidElement(value)
  );
}

function writeAttributes(type: string, props: Props): string {
  let all = "";
  for (const name in props) {
    const value = props[name];
    if (name === "children" || value === undefined || value === null) continue;
    if (typeof value === "string") all += ` ${spell(name)}="${escapeXml(value)}"`;
    else if (typeof value === "number") all += ` ${spell(name)}="${value}"`;
    else if (typeof value !== "boolean") throw new Error(`The ${name} of a ${type} cannot be written.`);
    // What is true of a label stands in words, of the element by being there.
    else if (/^(?:aria|data)-/.test(name)) all += ` ${name}="${value}"`;
    else if (value) all += ` ${spell(name)}=""`;
  }
  return all;
}

function spell(name: string): string {
  const known = spelled.get(name);
  if (known !== undefined) return known;
  const found = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  spelled.set(name, found);
  return found;
}

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const special = /[&<>"]/g;
/** Characters that XML cannot hold at all; they are left away. */
const unwritable = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff\p{Cs}]/gu;
/** Whether there is any of these, or half of a pair: most words have none. */
const rare = /[&<>"\0-\x08\v\f\x0e-\x1f\ufffe\uffff\ud800-\udfff]/;

function escapeXml(text: string): string {
  if (!rare.test(text)) return text;
  return text.replace(unwritable, "").replace(special, (letter) => escapes[letter] ?? letter);
}
