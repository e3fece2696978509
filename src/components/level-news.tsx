"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import { levelWords, toLevel } from "@/domain/level";
import { levelTyped } from "./early-keys";
import { findShownSkill } from "./level-row";
import {
  dismissNews,
  forgetPressed,
  type LevelNews as News,
  pressLevel,
  takeImplied,
  useNews,
} from "./level-store";

/** How long several presses in a row have before the page is made anew with them. */
const pause = 300;

/**
 * What became of the last level that was pressed anywhere on the page, and the way back from it.
 * Also where the keys 0 to 4 set the skill that is focused, as early-keys.ts has kept them.
 */
export function LevelNews() {
  const news = useNews();
  const router = useRouter();
  const [isRefreshing, startRefresh] = useTransition();
  const wasRefreshing = useRef(false);

  useEffect(() => {
    setTyped();
    addEventListener(levelTyped, setTyped);
    return () => {
      removeEventListener(levelTyped, setTyped);
    };
  }, []);

  useEffect(() => {
    if (news?.state !== "kept") return;
    const timer = setTimeout(() => {
      startRefresh(() => {
        router.refresh();
      });
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [news, router]);

  useEffect(() => {
    if (wasRefreshing.current && !isRefreshing) forgetPressed();
    wasRefreshing.current = isRefreshing;
  }, [isRefreshing]);

  return (
    <div role="status" className={news ? "level-news no-print" : ""}>
      {news && (
        <div className="mx-auto flex w-full max-w-6xl flex-wrap items-baseline gap-x-6 px-5 py-2 sm:px-8">
          <p className="grow py-1.5">{sentenceOf(news)}</p>
          {news.implied.length > 0 && (
            <button
              className="text-accent min-h-11 underline underline-offset-3"
              onClick={() => {
                void takeImplied(news);
              }}
            >
              {news.implied.length === 1
                ? "Set what it builds on, too"
                : `Set the ${news.implied.length} skills it builds on, too`}
            </button>
          )}
          <button
            className="text-accent min-h-11 underline underline-offset-3"
            onClick={() => {
              turnBack(news);
            }}
          >
            {news.state === "failed" ? "Try again" : "Undo"}
          </button>
          <button className="text-accent min-h-11 underline underline-offset-3" onClick={dismissNews}>
            Close
          </button>
        </div>
      )}
    </div>
  );
}

/** Presses what was there before, or once more what failed. */
function turnBack({ skill, title, before, to, state }: News): void {
  if (state === "failed") pressLevel(skill, title, before, to);
  else pressLevel(skill, title, to, before);
}

function sentenceOf({ title, before, to, state, reason }: News): string {
  if (state === "failed") return `${title} stays at ${levelWords[before]}: ${reason ?? ""}`;
  return `${title} is at ${levelWords[to]}${state === "saving" ? " …" : "."}`;
}

/** Sets the levels that were typed since this was last asked, also before there was anybody to ask. */
function setTyped(): void {
  for (const element of document.querySelectorAll<HTMLElement | SVGElement>("[data-typed]")) {
    const to = toLevel(Number(element.dataset.typed));
    delete element.dataset.typed;
    const shown = findShownSkill(element);
    if (shown && to <= shown.highest) pressLevel(shown.skill, shown.title, shown.level, to);
  }
}
