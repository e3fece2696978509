import { formatHours } from "@/lib/format";
import type { MapNode, MovesMap } from "@/pictures/moves-map";
import { pageOf } from "./href";
import { Written } from "./written";

interface MovesMapProps {
  map: MovesMap;
  titleOf: (role: string) => string;
  /** The roles that a filter leaves; the others stand back. All, when absent. */
  shown?: ReadonlySet<string>;
}

/** How roles relate: a picture for wide screens, and the same as a list for everybody else. */
export function MovesMapFigure({ map, titleOf, shown }: MovesMapProps) {
  return (
    <figure className="print:break-inside-auto">
      <figcaption className="mb-4 max-w-[60ch]">
        Where people of a role usually go next, and the hours that takes.{" "}
        <span className="hidden lg:inline">
          Roles that stand near each other ask for much the same. Point at one to see its ways.
        </span>
      </figcaption>
      <Written>
        <svg
          viewBox={`0 0 ${map.width} ${map.height}`}
          className="no-print hidden w-full font-sans lg:block"
          role="group"
          aria-label="Map of the roles"
        >
          <g aria-hidden="true">
            {map.edges.map(({ from, to, path }) => (
              <path key={`${from} ${to}`} d={path} className="stroke-line fill-none" strokeWidth="1" />
            ))}
          </g>
          {map.nodes.map((node) => (
            <MapPlace key={node.id} node={node} map={map} isBack={shown?.has(node.id) === false} />
          ))}
        </svg>
        <details className="mt-2">
          <summary className="cursor-pointer font-sans">
            Every way from role to role<span className="hidden lg:inline">, the same as a list</span>
          </summary>
          <MovesList map={map} titleOf={titleOf} />
        </details>
      </Written>
    </figure>
  );
}

/** A role with its own ways, which show when it is pointed at or focused. */
function MapPlace({ node, map, isBack }: { node: MapNode; map: MovesMap; isBack: boolean }) {
  const ways = map.edges.filter(({ from }) => from === node.id);
  return (
    <g className="map-place">
      <g className="map-ways" aria-hidden="true">
        {ways.map(({ to, path, label, hours }) => (
          <g key={to}>
            <path d={path} className="stroke-accent fill-none" strokeWidth="1.75" />
            <text
              x={label.x}
              y={label.y}
              textAnchor="middle"
              className="fill-accent stroke-paper figures text-small"
              strokeWidth="4"
              paintOrder="stroke"
            >
              {formatHours(hours)}
            </text>
          </g>
        ))}
      </g>
      <a href={pageOf("role", node.id)} className="no-underline hover:underline focus-visible:underline">
        <circle cx={node.x} cy={node.y} r="14" className="fill-paper" opacity="0" />
        <circle
          cx={node.x}
          cy={node.y}
          r="5"
          className={`stroke-paper ${isBack ? "fill-edge" : "fill-accent"}`}
          strokeWidth="2"
        />
        {node.lines.map((line, index) => (
          <text
            key={line}
            x={node.x}
            y={node.y + 20 + index * 16}
            textAnchor="middle"
            className={`stroke-paper text-small ${isBack ? "fill-soft" : "fill-ink font-medium"}`}
            strokeWidth="3"
            paintOrder="stroke"
          >
            {line}
          </text>
        ))}
      </a>
    </g>
  );
}

function MovesList({ map, titleOf }: Pick<MovesMapProps, "map" | "titleOf">) {
  return (
    <ul className="mt-3 gap-x-10 sm:columns-2">
      {map.nodes.map(({ id }) => (
        <li key={id} className="mb-4 break-inside-avoid">
          <a href={pageOf("role", id)} className="font-semibold">
            {titleOf(id)}
          </a>
          <ul className="text-soft mt-1 space-y-0.5">
            {map.edges
              .filter(({ from }) => from === id)
              .map(({ to, hours }) => (
                <li key={to}>
                  to {titleOf(to)}, <span className="figures">about {formatHours(hours)}</span>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
