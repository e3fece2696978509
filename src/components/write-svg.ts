import { Fragment, isValidElement, type ReactNode } from "react";

type Props = Readonly<Record<string, unknown>> & { children?: ReactNode };

/** What SVG itself spells with capitals; every other attribute of two words has a hyphen. */
const capitals = new Set(["viewBox", "textLength", "lengthAdjust"]);

/**
 * The markup of a drawing that stands by itself, outside of any page: of components that draw with their props alone,
 * as no browser runs them afterwards. Invariant: it is well-formed, whatever the words in it.
 */
export function writeSvg(node: ReactNode): string {
  if (Array.isArray(node)) return node.map(writeSvg).join("");
  if (typeof node === "string" || typeof node === "number") return escapeXml(String(node));
  if (!isValidElement<Props>(node)) return "";
  const { type, props } = node;
  if (type === Fragment) return writeSvg(props.children);
  if (typeof type !== "string") return writeSvg(draw(type, props));
  const attributes = Object.entries(props).map(([name, value]) => writeAttribute(name, value));
  return `<${type}${attributes.join("")}>${writeSvg(props.children)}</${type}>`;
}

function draw(component: unknown, props: Props): ReactNode {
  if (!isComponent(component)) throw new Error("Only what draws itself can stand outside of a page.");
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

function writeAttribute(name: string, value: unknown): string {
  if (name === "children" || (typeof value !== "string" && typeof value !== "number")) return "";
  const spelt =
    name === "className" ? "class" : capitals.has(name) ? name : name.replace(/[A-Z]/g, hyphenate);
  return ` ${spelt}="${escapeXml(String(value))}"`;
}

function hyphenate(letter: string): string {
  return `-${letter.toLowerCase()}`;
}

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Characters that XML cannot hold at all are left away. */
function escapeXml(text: string): string {
  const held = text.replace(/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff\p{Cs}]/gu, "");
  return held.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);
}
