import { Fragment } from "react";
import type { Block, Inline } from "@/domain/prose";
import { hrefOf } from "./href";
import { Cite, type Notes } from "./notes";

/** Running text. Content is data, never markup: nothing in it can become a tag or a script. */
export function Words({ of, notes }: { of: readonly Inline[]; notes?: Notes | undefined }) {
  return of.map((inline, index) => <Word key={index} inline={inline} notes={notes} />);
}

function Word({ inline, notes }: { inline: Inline; notes?: Notes | undefined }) {
  switch (inline.type) {
    case "text":
      return inline.text;
    case "code":
      return <code>{inline.text}</code>;
    case "break":
      return <br />;
    case "cite":
      return notes ? <Cite label={inline.label} notes={notes} of={inline} /> : null;
    case "emphasis":
      return <em>{<Words of={inline.children} notes={notes} />}</em>;
    case "strong":
      return <strong>{<Words of={inline.children} notes={notes} />}</strong>;
    case "strike":
      return <s>{<Words of={inline.children} notes={notes} />}</s>;
    case "link":
      return (
        <a href={hrefOf(inline.to)}>
          <Words of={inline.children} notes={notes} />
        </a>
      );
  }
}

/** A section's blocks, one below the other. */
export function Blocks({ of, notes }: { of: readonly Block[]; notes?: Notes | undefined }) {
  return of.map((block, index) => <BlockView key={index} block={block} notes={notes} />);
}

function BlockView({ block, notes }: { block: Block; notes?: Notes | undefined }) {
  switch (block.type) {
    case "paragraph":
      return (
        <p>
          <Words of={block.children} notes={notes} />
        </p>
      );
    case "heading":
      return (
        <h3>
          <Words of={block.children} notes={notes} />
        </h3>
      );
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>
              <Item blocks={item} notes={notes} />
            </li>
          ))}
        </List>
      );
    }
    case "quote":
      return (
        <blockquote>
          <Blocks of={block.children} notes={notes} />
        </blockquote>
      );
    case "code":
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case "rule":
      return <hr />;
    case "table":
      return <TableView header={block.header} rows={block.rows} notes={notes} />;
  }
}

/** A list item that is one paragraph stands without it. */
function Item({ blocks, notes }: { blocks: readonly Block[]; notes?: Notes | undefined }) {
  const [first, ...rest] = blocks;
  if (first?.type !== "paragraph") return <Blocks of={blocks} notes={notes} />;
  return (
    <Fragment>
      <Words of={first.children} notes={notes} />
      <Blocks of={rest} notes={notes} />
    </Fragment>
  );
}

interface TableProps {
  header: Inline[][];
  rows: Inline[][][];
  notes?: Notes | undefined;
}

function TableView({ header, rows, notes }: TableProps) {
  return (
    <div className="table-wrap" tabIndex={0} role="region" aria-label="Table">
      <table>
        <thead>
          <tr>
            {header.map((cell, index) => (
              <th key={index} scope="col">
                <Words of={cell} notes={notes} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>
                  <Words of={cell} notes={notes} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
