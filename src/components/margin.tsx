import type { ReactNode } from "react";

/** One thing to know of an entry at a glance. */
export interface Fact {
  name: string;
  value: ReactNode;
}

/** A part of the page that one can go to. */
export interface Part {
  id: string;
  title: string;
}

/** What a book would put in the margin; on a narrow screen it stands after the introduction. */
export function FactList({ of }: { of: readonly Fact[] }) {
  return (
    <dl className="border-line wide:grid-cols-1 grid grid-cols-2 gap-x-8 gap-y-3 border-t pt-4 font-sans text-small sm:grid-cols-3">
      {of.map(({ name, value }) => (
        <div key={name} className="min-w-0 break-inside-avoid">
          <dt className="text-soft">{name}</dt>
          <dd className="break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The page's own small table of contents; a page of one or two parts needs none. */
export function Contents({ of }: { of: readonly Part[] }) {
  if (of.length < 3) return null;
  return (
    <nav aria-label="On this page" className="no-print border-line mt-5 border-t pt-4 font-sans text-small">
      <p className="text-soft mb-1">On this page</p>
      <ul className="wide:block flex flex-wrap gap-x-5">
        {of.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block py-1 no-underline hover:underline">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface BesideProps {
  margin: readonly Fact[];
  parts: readonly Part[];
  children: ReactNode;
}

/** The head of a page, with its facts and its table of contents in the margin where there is one. */
export function Beside({ margin, parts, children }: BesideProps) {
  return (
    <div className="wide:grid wide:grid-cols-[minmax(0,1fr)_15rem] wide:gap-x-14">
      <div className="min-w-0">{children}</div>
      <aside aria-label="At a glance" className="wide:mt-1 mt-8">
        <FactList of={margin} />
        <Contents of={parts} />
      </aside>
    </div>
  );
}
