/** What machines read of a page. A block of data, which no browser executes. */
export function JsonLd({ data }: { data: object }) {
  // Nothing in it can end the element: the only character that could begin that is written as its number.
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
