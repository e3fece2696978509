import { useSyncExternalStore } from "react";
import { isLevel, type Level } from "@/domain/level";

/** A level as it was pressed, and what became of it. */
export interface LevelNews {
  skill: string;
  title: string;
  before: Level;
  to: Level;
  state: "saving" | "kept" | "failed";
  /** What the server said where it did not keep it. */
  reason: string | null;
  /** What the level usually comes with, and is not set: for an offer. */
  implied: readonly Implied[];
}

export interface Implied {
  skill: string;
  level: Level;
}

interface Shown {
  /** What was pressed since the page was made, by skill; it goes before what the server made the page with. */
  pressed: ReadonlyMap<string, Level>;
  news: LevelNews | null;
}

const nothing: Shown = { pressed: new Map(), news: null };
let shown = nothing;
/** By skill: the last write on its way, as two for one skill must arrive in order. */
const waiting = new Map<string, Promise<void>>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function show(next: Partial<Shown>): void {
  shown = { ...shown, ...next };
  for (const listener of listeners) listener();
}

/** The level of a skill as its person sees it now: pressed a moment ago, or as the server knows it. */
export function useLevel<Known>(skill: string, known: Known): Level | Known {
  return useSyncExternalStore(
    subscribe,
    () => shown.pressed.get(skill) ?? known,
    () => known,
  );
}

/** What was pressed since the page was made, by skill. */
export function usePressed(): ReadonlyMap<string, Level> {
  return useSyncExternalStore(
    subscribe,
    () => shown.pressed,
    () => nothing.pressed,
  );
}

export function useNews(): LevelNews | null {
  return useSyncExternalStore(
    subscribe,
    () => shown.news,
    () => null,
  );
}

export function dismissNews(): void {
  show({ news: null });
}

/** After the page was made anew: from now on what the server says counts, unless something is still on its way. */
export function forgetPressed(): void {
  if (waiting.size === 0) show({ pressed: nothing.pressed });
}

/** Shows a level at once, and has the server keep it; where that fails the former one is back, with the reason. */
export function pressLevel(skill: string, title: string, known: Level, to: Level): void {
  const before = shown.pressed.get(skill) ?? known;
  if (before === to) return;
  const news: LevelNews = { skill, title, before, to, state: "saving", reason: null, implied: [] };
  show({ pressed: new Map(shown.pressed).set(skill, to), news });
  const write = (waiting.get(skill) ?? Promise.resolve()).then(() => keep(news));
  waiting.set(skill, write);
  void write.then(() => {
    if (waiting.get(skill) === write) waiting.delete(skill);
  });
}

async function keep(news: LevelNews): Promise<void> {
  const { skill, before, to } = news;
  const { reason, implied } = await send(`levels/${encodeURIComponent(skill)}`, { level: to });
  if (reason === null) {
    const isLast = shown.news === news;
    if (isLast) show({ news: { ...news, state: "kept", implied: to > before ? implied : [] } });
    return;
  }
  // A later press for the same skill is not taken back with this one.
  const pressed = new Map(shown.pressed);
  if (pressed.get(skill) === to) pressed.set(skill, before);
  show({ pressed, news: { ...news, state: "failed", reason } });
}

/** Sets what a level builds on as well; undone together, by the history. */
export async function takeImplied(news: LevelNews): Promise<void> {
  const levels = Object.fromEntries(news.implied.map(({ skill, level }) => [skill, level]));
  const { reason } = await send("levels", { levels });
  const state = reason === null ? "kept" : "failed";
  const rest = reason === null ? [] : news.implied;
  show({ news: { ...news, state, reason, implied: rest } });
}

interface Answer {
  /** Null when the server has kept it, or else why not. */
  reason: string | null;
  implied: Implied[];
}

async function send(path: string, body: object): Promise<Answer> {
  try {
    const response = await fetch(`/api/v1/me/${path}`, {
      method: "PUT",
      headers: { "content-type": "application/json", "idempotency-key": nextKey() },
      body: JSON.stringify(body),
      // Somebody who presses and leaves at once has pressed all the same.
      keepalive: true,
    });
    const answer: unknown = await response.json().catch(() => null);
    if (response.ok) return { reason: null, implied: impliedIn(answer) };
    return { reason: reasonIn(answer), implied: [] };
  } catch {
    return { reason: "The server cannot be reached.", implied: [] };
  }
}

function reasonIn(answer: unknown): string {
  const isProblem = typeof answer === "object" && answer !== null && "detail" in answer;
  return isProblem && typeof answer.detail === "string" ? answer.detail : "The server did not keep it.";
}

function impliedIn(answer: unknown): Implied[] {
  if (typeof answer !== "object" || answer === null || !("implied" in answer)) return [];
  return Array.isArray(answer.implied) ? answer.implied.filter(isImplied) : [];
}

function isImplied(value: unknown): value is Implied {
  if (typeof value !== "object" || value === null || !("skill" in value) || !("level" in value)) return false;
  return typeof value.skill === "string" && isLevel(value.level);
}

/** crypto.randomUUID exists only where the page came by TLS or from the machine itself. */
function nextKey(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("");
}
