import { type Claims, gatherClaims } from "./claims";
import {
  type Area,
  type Certification,
  type Content,
  type Role,
  type Skill,
  type Source,
  type Start,
} from "./content";
import { Gradual } from "./gradual";
import { buildGraph, type Graph } from "./graph";
import { findRenames, type Renames } from "./progress";
import type { Kind } from "./prose";
import { placeRoles, type RolePlaces } from "./role-places";
import { growSearchIndex, type SearchIndex } from "./search-index";

/** A content set made ready to answer from: looked up by id, its graph built. Immutable. */
export interface Catalogue {
  version: string;
  content: Content;
  areas: ReadonlyMap<string, Area>;
  skills: ReadonlyMap<string, Skill>;
  roles: ReadonlyMap<string, Role>;
  certifications: ReadonlyMap<string, Certification>;
  sources: ReadonlyMap<string, Source>;
  starts: ReadonlyMap<string, Start>;
  renames: Readonly<Record<Kind, Renames>>;
  graph: Graph;
  /** What is worked out when it is first wanted stands here: the server has our modules more than once. */
  rolePlaces: Gradual<RolePlaces>;
  searchIndex: Gradual<SearchIndex>;
  claims: Gradual<Claims>;
}

/** Indexes a content set; everything that pages and calls answer comes from the result. */
export function buildCatalogue(content: Content, version: string): Catalogue {
  const rankOf = new Map(content.areas.map((area, index) => [area.id, index]));
  const nodes = content.skills.map((skill) => ({ ...skill, rank: rankOf.get(skill.area) ?? 0 }));
  const graph = buildGraph(nodes);
  return {
    version,
    content,
    areas: byId(content.areas),
    skills: byId(content.skills),
    roles: byId(content.roles),
    certifications: byId(content.certifications),
    sources: byId(content.sources),
    starts: byId(content.starts),
    renames: {
      role: findRenames(content.roles),
      skill: findRenames(content.skills),
      certification: findRenames(content.certifications),
      source: findRenames(content.sources),
      start: findRenames(content.starts),
    },
    graph,
    rolePlaces: new Gradual(() => placeRoles(graph, content.roles)),
    searchIndex: new Gradual(() => growSearchIndex(content)),
    claims: new Gradual(() => gatherClaims(content)),
  };
}

function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
