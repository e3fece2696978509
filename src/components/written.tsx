import type { ReactNode } from "react";
import { writeMarkup } from "./write-markup";

/**
 * A part of a page that no script ever touches. React holds it as one string: it is made in a third of the time, and
 * nobody's phone goes through its elements again. What is pressed, and what keeps the focus while the page is made
 * anew, does not belong here.
 */
export function Written({ children }: { children: ReactNode }) {
  return <div dangerouslySetInnerHTML={{ __html: writeMarkup(children) }} />;
}
