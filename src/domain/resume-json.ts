/** A piece of text of a JSON Resume, by the path under which it stands. */
export interface ResumeText {
  /** As people write paths: "work[0].highlights[2]". */
  path: string;
  text: string;
  /** It names one thing and nothing else, as a keyword does. */
  isName: boolean;
  /** The words for how well it is known ("Master"), where its entry has any. */
  stated: string | null;
}

/** The fields of each section in which skills may be told; those with a star hold nothing but a name. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  basics: ["label", "summary"],
  work: ["position", "summary", "description", "highlights"],
  volunteer: ["position", "summary", "highlights"],
  projects: ["name", "description", "highlights", "keywords*", "roles"],
  skills: ["name*", "keywords*"],
  education: ["area", "courses"],
  certificates: ["name"],
  awards: ["title", "summary"],
  publications: ["name", "summary"],
};

const longestLevel = 60;

/**
 * The texts of a JSON Resume (schema 1.0.0) in which skills may be told, in the order of its sections; null for
 * JSON that has none of them. Invariant: whatever has another type than the schema says is passed by.
 */
export function listResumeTexts(resume: unknown): ResumeText[] | null {
  if (!isRecord(resume)) return null;
  const sections = Object.keys(fieldsOf).filter((section) => resume[section] !== undefined);
  if (sections.length === 0) return null;
  return sections.flatMap((section) => {
    const value = resume[section];
    if (!Array.isArray(value)) return listFields(value, section, section);
    return value.flatMap((entry: unknown, index) => listFields(entry, section, `${section}[${index}]`));
  });
}

function listFields(entry: unknown, section: string, path: string): ResumeText[] {
  if (!isRecord(entry)) return [];
  const level = section === "skills" && typeof entry.level === "string" ? entry.level.trim() : "";
  const stated = level === "" ? null : level.slice(0, longestLevel);
  return (fieldsOf[section] ?? []).flatMap((field) => {
    const name = field.replace("*", "");
    const isName = name !== field;
    return listStrings(entry[name], `${path}.${name}`).map((each) => ({ ...each, isName, stated }));
  });
}

function listStrings(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((text: unknown, index) =>
    typeof text === "string" ? [{ path: `${path}[${index}]`, text }] : [],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
