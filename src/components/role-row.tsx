import type { Start } from "@/domain/content";
import type { RoleLine } from "@/domain/role-list";
import { plainText } from "@/domain/prose";
import { splitSentences } from "@/domain/sentences";
import { formatHours } from "@/lib/format";
import type { PayScale } from "@/pictures/pay-ticks";
import { comparePage, gapPage, pageOf } from "./href";
import { PayBar } from "./pay-bar";

interface RoleRowProps {
  line: RoleLine;
  /** For each currency the scale that the whole list shares. */
  scales: ReadonlyMap<string, PayScale>;
  start: Start | undefined;
  /** Whether a readiness says anything. */
  isReady: boolean;
  /** Whether a sentence says what the role is. */
  isTold: boolean;
}

/** A role in the list: on a phone its pay stands below, on a page between the role and the way there. */
export function RoleRow({ line, scales, start, isReady, isTold }: RoleRowProps) {
  const { role, hours, percent, pay } = line;
  const scale = pay && scales.get(pay.currency);
  return (
    <tr>
      <th scope="row" className="text-ink max-sm:min-w-0 max-sm:flex-1 font-serif text-base font-normal">
        <a href={pageOf("role", role.id)} className="font-semibold">
          {role.title}
        </a>
        <span className="text-soft block font-sans text-small">
          {role.family} · {role.seniority}
          <span className="no-print">
            {" · "}
            <a
              href={comparePage([role.id])}
              aria-label={`Compare ${role.title} with another role`}
              className="text-soft inline-block min-h-6"
            >
              compare
            </a>
          </span>
        </span>
        {isTold && (
          <span className="mt-1 block max-w-[52ch] text-small">
            {splitSentences(plainText(role.summary))[0]}
          </span>
        )}
      </th>
      <td className="max-sm:order-1 max-sm:mt-1 max-sm:basis-full">
        {pay && scale ? (
          <PayBar band={pay} scale={scale} />
        ) : (
          <span className="text-soft font-sans text-small">none stated</span>
        )}
      </td>
      <td className="figures text-right whitespace-nowrap">
        <a href={gapPage(role.id, start)}>{formatHours(hours)}</a>
        {isReady && <span className="text-soft block text-small">{percent} % ready</span>}
      </td>
    </tr>
  );
}
