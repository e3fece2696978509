import type { Role } from "@/domain/content";
import type { Band } from "@/domain/salary";
import { formatPlace } from "@/lib/format";
import { type ComparedPay, comparePayPlaces } from "@/pictures/pay-comparison";
import { pageOf } from "./href";
import { PayAxis, PayBar } from "./pay-bar";
import { nameOrigin } from "./salary-words";

interface ComparePayProps {
  roles: readonly Role[];
  bands: readonly (readonly Band[])[];
}

/** What the roles pay, place by place, all of one currency on one scale. */
export function ComparePay({ roles, bands }: ComparePayProps) {
  const places = comparePayPlaces(bands);
  return (
    <section aria-labelledby="pay">
      <h2 id="pay">Pay</h2>
      {places.length === 0 ? (
        <p>No series of pay exists for these roles.</p>
      ) : (
        <>
          <p className="text-soft mb-2 max-w-[85ch] font-sans text-small">
            Bars of one currency are on one scale; nothing is converted. A bar holds the middle half of pay,
            from P25 to P75, and the stroke across it is the median. Hollow means a proxy: a broader or
            neighbouring group, not this role, so that two hollow bars may be of the same people. Each role’s
            page has every row with its source.
          </p>
          <div className="grid gap-x-14 lg:grid-cols-2">
            {places.map((place) => (
              <Place key={place.where + place.basis + place.currency} roles={roles} of={place} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function Place({ roles, of }: { roles: readonly Role[]; of: ComparedPay }) {
  const { where, basis, currency, scale, bands } = of;
  return (
    <section className="mt-6 break-inside-avoid">
      <h3 className="mt-0">
        {formatPlace(where)}{" "}
        <span className="text-soft text-small font-normal">
          {basis} pay, {currency} a year
        </span>
      </h3>
      <div className={line}>
        <div />
        <PayAxis scale={scale} name={null} />
      </div>
      <ul>
        {roles.map((role, index) => (
          <li key={role.id} className={`${line} border-line border-b py-2`}>
            <div className="font-sans text-small">
              <a href={`${pageOf("role", role.id)}#pay`}>{role.title}</a>
              <Origin of={bands[index]} />
            </div>
            <Pay of={bands[index]} scale={scale} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const line = "grid items-baseline gap-x-4 sm:grid-cols-[minmax(0,5fr)_minmax(0,8fr)]";

function Origin({ of }: { of: Band | undefined }) {
  return of ? <span className="text-soft block">{nameOrigin(of)}</span> : null;
}

function Pay({ of, scale }: { of: Band | undefined; scale: ComparedPay["scale"] }) {
  return of ? (
    <PayBar band={of} scale={scale} />
  ) : (
    <span className="text-soft font-sans text-small">no figure</span>
  );
}
