import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { join, relative } from "node:path";
import { type ContentFile, parseFile } from "./file";

/** The content folder could not be read at all. */
export class ContentFolderError extends Error {}

/** How coarse a file system's clock may be: a file this fresh may change again without its stamp changing. */
const clockTick = 20;

/** The parser frees what it holds outside of JavaScript only when the event loop turns. */
const filesInATurn = 200;

/** Reads a content folder; a file that has not changed since the last time is not parsed again. */
export class ContentReader {
  private files = new Map<string, { stamp: string; file: ContentFile }>();

  constructor(private readonly folder: string) {}

  async read(): Promise<ContentFile[]> {
    const paths = this.list();
    if (paths.length === 0) throw new ContentFolderError(`the content folder "${this.folder}" is empty`);
    const before = this.files;
    const files: typeof before = new Map();
    for (const path of paths) {
      const full = join(this.folder, path);
      const stats = statSync(full, { throwIfNoEntry: false });
      // An editor's temporary file may be gone again since the folder was listed.
      if (!stats) continue;
      const { mtimeMs, size, ino } = stats;
      const isSettled = mtimeMs < Date.now() - clockTick;
      const stamp = isSettled ? `${mtimeMs} ${size} ${ino}` : "";
      const known = before.get(path);
      const file =
        isSettled && known?.stamp === stamp ? known.file : parseFile(path, full, readFileSync(full));
      files.set(path, { stamp, file });
      if (files.size % filesInATurn === 0) await setImmediate();
    }
    this.files = files;
    return [...files.values()].map(({ file }) => file);
  }

  /** Paths relative to the folder, with `/`, in the same order everywhere; hidden files are not content. */
  private list(): string[] {
    try {
      return readdirSync(this.folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() || isLinkToFile(entry))
        .map((entry) => relative(this.folder, join(entry.parentPath, entry.name)))
        .map((path) => path.replaceAll("\\", "/"))
        .filter((path) => !path.split("/").some((part) => part.startsWith(".")))
        .sort();
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "unreadable";
      throw new ContentFolderError(`cannot read the content folder "${this.folder}" (${code})`);
    }
  }
}

function isLinkToFile(entry: Dirent): boolean {
  return entry.isSymbolicLink() && statSync(join(entry.parentPath, entry.name)).isFile();
}
