import type { Catalogue } from "@/domain/catalogue";
import type { Certification, Role, Skill, Start } from "@/domain/content";
import type { Profile } from "@/domain/graph";
import type { Level } from "@/domain/level";
import { presentId, raiseLevels } from "@/domain/progress";
import { Refusal } from "@/domain/refusal";
import { suggest } from "@/lib/suggest";

/** The refusal of an id that names nothing, with the nearest one that does. */
export function unknownName(what: string, id: string, known: Iterable<string>): Refusal {
  const near = suggest(id, known);
  const hint = near === undefined ? "" : ` Did you mean "${near}"?`;
  return new Refusal("unknown", `There is no ${what} "${id}".${hint}`);
}

/** The role that an id names, an earlier one included; what names none is refused. */
export function requireRole({ roles, renames }: Catalogue, given: string): Role {
  const role = roles.get(presentId(renames.role, given));
  if (!role) throw unknownName("role", given, roles.keys());
  return role;
}

/** The skill that an id names, as of a role. */
export function requireSkill({ skills, renames }: Catalogue, given: string): Skill {
  const skill = skills.get(presentId(renames.skill, given));
  if (!skill) throw unknownName("skill", given, skills.keys());
  return skill;
}

/** The certification that an id names, as of a role. */
export function requireCertification({ certifications, renames }: Catalogue, given: string): Certification {
  const certification = certifications.get(presentId(renames.certification, given));
  if (!certification) throw unknownName("certification", given, certifications.keys());
  return certification;
}

/** The starting point that an id names, as of a role. */
export function requireStart({ starts, renames }: Catalogue, given: string): Start {
  const start = starts.get(presentId(renames.start, given));
  if (!start) throw unknownName("starting point", given, starts.keys());
  return start;
}

/** The roles of a comparison, each once, in the order given. */
export function requireCompared(catalogue: Catalogue, given: readonly string[]): Role[] {
  const roles = [...new Set(given.map((id) => requireRole(catalogue, id)))];
  if (roles.length >= 2 && roles.length <= 4) return roles;
  throw new Refusal("invalid", `A comparison takes two to four different roles, not ${roles.length}.`);
}

/** The levels of a request as a profile; a skill that is unknown is refused. */
export function requireLevels(catalogue: Catalogue, given: Readonly<Record<string, Level>>): Profile {
  return new Map(
    Object.entries(given).map(([id, level]) => {
      requireSkill(catalogue, id);
      return [id, level];
    }),
  );
}

/** The levels of a request, raised by those of the starting point that it names; undefined for neither. */
export function requireStandpoint(
  catalogue: Catalogue,
  { levels = {}, from }: { levels?: Readonly<Record<string, Level>>; from?: string | undefined },
): Profile | undefined {
  const start = from === undefined ? undefined : requireStart(catalogue, from);
  const have = requireLevels(catalogue, levels);
  return start || have.size > 0 ? raiseLevels(have, start?.has ?? []) : undefined;
}
