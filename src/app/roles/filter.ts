import { type RoleFilter, type RoleSort, roleSorts } from "@/domain/role-list";
import { one, type Query } from "../query";

/** The filter that an address asks for; what it does not understand it leaves out. */
export function readFilter({ family, seniority, skill, pay, sort }: Query): RoleFilter & { sort: RoleSort } {
  const least = Number(one(pay));
  return {
    family: one(family),
    seniority: one(seniority),
    skill: one(skill),
    pay: Number.isInteger(least) && least > 0 ? least : undefined,
    sort: roleSorts.find((each) => each === sort) ?? "way",
  };
}
