import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * The rules of the house: what each folder of src may import, and for each ban where the code belongs.
 * src/README.md shows the same table to people. There is no list of exceptions.
 */
const prismaBelongs = "Prisma belongs in src/store; call a function there, which answers with domain types.";
const layers = {
  domain: {
    may: [],
    packages: ["ical.js"],
    belongs: "The domain is true on paper: it imports nothing of ours. Pass what it needs in as arguments.",
  },
  content: {
    may: ["domain", "lib"],
    packages: ["zod", "yaml", "satteri", "fastest-levenshtein", "mdast"],
    belongs: "Content only turns Markdown into records. What joins it to a store or a page belongs in cli.",
  },
  pictures: { may: ["domain"], packages: [], belongs: "Pictures are geometry: domain in, coordinates out." },
  store: {
    may: ["domain", "lib"],
    belongs: "The store only turns a database into domain types. Who asks is a matter of session.",
  },
  contract: {
    may: ["store", "domain", "lib"],
    belongs: "The contract says what programs may ask and get. Who answers is a route, a tool or a command.",
    noPrisma: true,
  },
  mcp: {
    may: ["contract", "store", "domain", "lib"],
    belongs: "The tools only answer as the HTTP interface does, in words as well. Who asks is told to them.",
    noPrisma: true,
  },
  session: {
    may: ["store", "domain", "lib"],
    belongs: "The session only knows who is asking.",
    noPrisma: true,
  },
  actions: {
    may: ["session", "store", "domain", "lib"],
    belongs: "An action is what a form calls. Markup belongs in components, parsing of content in cli.",
    noPrisma: true,
  },
  components: {
    may: ["domain", "pictures", "lib", "components"],
    belongs: "A component is tested with props alone: pass data and actions to it from the page.",
    noPrisma: true,
  },
  app: {
    may: ["actions", "session", "contract", "mcp", "store", "domain", "pictures", "components", "lib", "app"],
    belongs: "A page answers from the store, never from Markdown files.",
    noPrisma: true,
  },
  server: {
    may: ["contract", "store", "lib"],
    belongs: "The server is the process and its socket.",
    noPrisma: true,
  },
  cli: {
    may: ["content", "contract", "mcp", "domain", "store", "lib"],
    belongs: "A command only composes.",
    noPrisma: true,
  },
  lib: {
    may: [],
    packages: ["fastest-levenshtein", "node:crypto"],
    belongs: "What is in lib would fit any product.",
  },
};

/** A folder's row of the table as ESLint rules. */
function layerRules([folder, { may, packages, belongs, noPrisma }]) {
  const banned = Object.keys(layers).filter((other) => other !== folder && !may.includes(other));
  const patterns = banned.map((other) => ({
    regex: `^(@/|(\\.\\./)+)${other}(/|$)`,
    message: `src/${folder} may not import src/${other}. ${belongs}`,
  }));
  if (packages) {
    const node = folder === "content" ? "|node:(fs|path|timers/promises)$" : "";
    const allowed = [...packages.map((name) => `${name}(/|$)`), "vitest$", "fast-check$"].join("|");
    patterns.push({
      regex: `^(?!\\.|@/|(${allowed})${node})`,
      message: `src/${folder} may not import this package. ${belongs}`,
    });
  }
  if (noPrisma || packages) {
    patterns.push({ regex: "^(@prisma/|prisma$|better-sqlite3$|pg$)|/generated/", message: prismaBelongs });
  }
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    ignores: ["**/*.test.{ts,tsx}"],
    rules: { "no-restricted-imports": ["error", { patterns }] },
  };
}

export default tseslint.config(
  {
    ignores: [
      ".next/**",
      ".archway/**",
      "src/store/generated/**",
      "next-env.d.ts",
      "data/**",
      "test-results/**",
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "max-lines": ["error", { max: 250 }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/explicit-module-boundary-types": "off",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // One word for a type that stands for "any value" reads better than a chain of narrower ones.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
    },
  },
  { files: ["src/app/**/page.tsx"], rules: { "max-lines": ["error", { max: 60 }] } },
  { files: ["src/store/trusted.ts"], rules: { "@typescript-eslint/consistent-type-assertions": "off" } },
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  ...Object.entries(layers).map(layerRules),
  { files: ["**/*.mjs"], extends: [tseslint.configs.disableTypeChecked] },
);
