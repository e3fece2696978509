import type { WayLine, WaysPicture } from "@/pictures/ways";
import { Words } from "./salary-mark";

interface WaysFigureProps {
  picture: WaysPicture;
  /** The roles on the way, in the order of the picture, each with how much longer its way is. */
  through: readonly { title: string; longer: string }[];
}

/** The ways to a role as lines on one scale of hours; what it says stands in the list below it, too. */
export function WaysFigure({ picture, through }: WaysFigureProps) {
  return (
    <figure>
      <figcaption className="mb-4 max-w-[60ch]">
        The ways on one scale of hours. An open circle is where a role is reached, with its median pay in the
        US below; the broken line is how far the direct way goes.
      </figcaption>
      <div aria-hidden="true" className="@container font-sans text-small">
        <Row name="Directly" line={picture.direct} direct={picture.direct.end} />
        {picture.through.map((line, index) => (
          <Row
            key={index}
            name={`Through ${through[index]?.title ?? ""}`}
            note={through[index]?.longer}
            line={line}
            direct={picture.direct.end}
          />
        ))}
        <div className={row}>
          <span />
          <div className={plot}>
            <svg className="block h-6 w-full overflow-visible">
              {picture.scale.ticks.map((at) => (
                <line key={at} x1={`${at}%`} x2={`${at}%`} y1="0" y2="6" className="stroke-edge" />
              ))}
              {picture.scale.labels.map((label) => (
                <Words key={label.text} label={label} y={20} className="fill-soft" />
              ))}
            </svg>
          </div>
        </div>
      </div>
    </figure>
  );
}

const row = "grid items-center gap-x-4 sm:grid-cols-[14rem_minmax(0,1fr)]";
/** Room for what stands out over both ends. */
const plot = "px-4.5";

interface RowProps {
  name: string;
  note?: string | undefined;
  line: WayLine;
  direct: number;
}

function Row({ name, note, line, direct }: RowProps) {
  const { stop, end, labels, below } = line;
  return (
    <div className={`${row} border-line border-t max-sm:pt-2`}>
      <p>
        <span className="font-semibold">{name}</span>
        {note !== undefined && <span className="text-soft block max-sm:ml-2 max-sm:inline">{note}</span>}
      </p>
      <div className={plot}>
        <svg className="block h-14 w-full overflow-visible">
          <line
            x1={`${direct}%`}
            x2={`${direct}%`}
            y1="18"
            y2="100%"
            className="stroke-edge"
            strokeDasharray="3 4"
          />
          <line x1="0" x2={`${end}%`} y1="26" y2="26" className="stroke-accent stroke-[1.5]" />
          {stop !== null && (
            <>
              <line x1="0" x2={`${stop}%`} y1="26" y2="26" className="stroke-accent stroke-[4]" />
              <circle cx={`${stop}%`} cy="26" r="5" className="fill-paper stroke-accent stroke-2" />
            </>
          )}
          <circle cx={`${end}%`} cy="26" r="5" className="fill-accent" />
          {labels.map((label) => (
            <Words key={`${label.text} ${label.at}`} label={label} y={14} className="fill-ink font-medium" />
          ))}
          {below.map((label) => (
            <Words key={label.text} label={label} y={46} className="fill-soft" />
          ))}
        </svg>
      </div>
    </div>
  );
}
