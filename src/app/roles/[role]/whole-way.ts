import type { Catalogue } from "@/domain/catalogue";
import type { Role } from "@/domain/content";
import { findGap, type Gap } from "@/domain/gap";
import type { Profile } from "@/domain/graph";
import { drawRoadmap, type RoadmapPicture } from "@/pictures/roadmap";

interface WholeWay {
  gap: Gap;
  picture: RoadmapPicture;
}

const drawn = new WeakMap<Role, WholeWay>();

/** The way to a role from nothing; drawn once for each catalogue, as it is the same for everybody. */
export function wholeWay({ graph, skills, areas }: Catalogue, role: Role): WholeWay {
  const known = drawn.get(role);
  if (known) return known;
  const levels: Profile = new Map();
  const gap = findGap(graph, levels, [role]);
  const picture = drawRoadmap({ gap, requirements: role.requirements, skills, areas, levels });
  drawn.set(role, { gap, picture });
  return { gap, picture };
}
