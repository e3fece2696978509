import { families, seniorities, type Skill, type Start } from "@/domain/content";
import type { RoleFilter } from "@/domain/role-list";
import { formatNumber } from "@/lib/format";
import { Choice, Submit } from "./choice";

interface RoleFilterFormProps {
  filter: RoleFilter;
  start: Start | undefined;
  starts: readonly Start[];
  /** The skills that some role asks for. */
  skills: readonly Skill[];
}

const leastPays = [80_000, 100_000, 120_000, 140_000, 160_000, 180_000, 200_000];

/** Narrowing down the roles; a plain form, so that what was chosen is in the address. */
export function RoleFilterForm({ filter, start, starts, skills }: RoleFilterFormProps) {
  const words = (values: readonly string[]): { value: string; label: string }[] =>
    values.map((value) => ({ value, label: value }));
  const pays = leastPays.map((pay) => ({ value: String(pay), label: `${formatNumber(pay)} USD` }));
  const places = starts.map(({ id, title }) => ({ value: id, label: title }));
  const asked = skills
    .map(({ id, title }) => ({ value: id, label: title }))
    .sort((a, b) => a.label.localeCompare(b.label, "en"));
  const { family, seniority, pay, skill } = filter;
  const isNarrow = [start, family, seniority, pay, skill].some((each) => each !== undefined);
  return (
    <form action="/roles" className="no-print mb-8 flex flex-wrap items-end gap-x-6 gap-y-4">
      <Choice name="from" label="Seen from" options={places} chosen={start?.id} none="what I entered" />
      <Choice name="family" label="Family" options={words(families)} chosen={filter.family} none="any" />
      <Choice
        name="seniority"
        label="Seniority"
        options={words(seniorities)}
        chosen={filter.seniority}
        none="any"
      />
      <Choice
        name="pay"
        label="US median at least"
        options={pays}
        chosen={filter.pay === undefined ? undefined : String(filter.pay)}
        none="any"
      />
      <Choice name="skill" label="Asks for the skill" options={asked} chosen={filter.skill} none="any" />
      <input type="hidden" name="sort" value={filter.sort} />
      <Submit>Show</Submit>
      {isNarrow && (
        <a href="/roles" className="pb-2 font-sans">
          all roles
        </a>
      )}
    </form>
  );
}
