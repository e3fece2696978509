/** What is true of every call of the HTTP interface. */
export function ApiManners() {
  return (
    <ul className="mt-6 max-w-[68ch] list-disc space-y-1.5 pl-5">
      <li>
        <a href="/api/v1/openapi.json">The description in OpenAPI 3.1</a> says the same to programs: it is
        made from the schemas that check what is asked, as is this page.
      </li>
      <li>
        What cannot be answered is <code>application/problem+json</code> (RFC 9457) and names the field; an id
        that is nobody’s comes with the nearest one.
      </li>
      <li>
        What is read carries an <code>ETag</code> of the version of the content. Sent back as{" "}
        <code>If-None-Match</code>, it is answered 304 while nothing changed.
      </li>
      <li>Pages of other sites may read what is for everybody, and nothing that is somebody’s own.</li>
      <li>
        Who calls too often is answered 429, with the seconds to wait in <code>Retry-After</code>.
      </li>
      <li>
        One’s own data is read and written with a token, which one makes on{" "}
        <a href="/me/data">the page of one’s own data</a>, in the header <code>Authorization: Bearer …</code>
      </li>
      <li>
        Assistants that speak the Model Context Protocol find searching, planning, comparing and explaining as
        tools at <code>/mcp</code>, and with such a token one’s own levels, too.
      </li>
    </ul>
  );
}
