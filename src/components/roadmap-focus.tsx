"use client";

import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef } from "react";
import { useRedrawn } from "./redraw";
import { findCard, lightCard, stepFrom } from "./roadmap-walk";
import { useZoom } from "./roadmap-zoom";

interface RoadmapFocusProps {
  width: number;
  height: number;
  /** What is drawn, as the server wrote it: without JavaScript it is all there is. */
  drawn: string;
}

/** What a drawn roadmap does when somebody points at it, walks in it by keyboard or wants to see it nearer. */
export function RoadmapFocus({ width, height, drawn }: RoadmapFocusProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const { view, isNear, nearer, further, fit, reveal, dragging } = useZoom(drawing, width, height);

  const html = useRedrawn(drawing, drawn);

  useEffect(() => {
    // One card is a stop of the tab key; the arrow keys lead to the others.
    drawing.current?.querySelectorAll<SVGElement>("[data-card]").forEach((card, index) => {
      card.tabIndex = index === 0 ? 0 : -1;
    });
  }, [drawn]);

  const light = ({ type, target, currentTarget }: SyntheticEvent<SVGSVGElement>): void => {
    const isOver = type === "pointerleave" || type === "blur";
    lightCard(currentTarget, findCard(isOver ? null : target));
  };

  const walk = (event: KeyboardEvent<SVGSVGElement>): void => {
    if (event.key === "Escape") {
      fit();
      lightCard(event.currentTarget, null);
    }
    const card = findCard(event.target);
    if (!card || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = stepFrom(event.currentTarget, card, event.key);
    if (!next) return;
    event.preventDefault();
    card.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
    reveal(next);
  };

  return (
    <>
      <div role="group" aria-label="View" className="view no-print">
        <span className="hint">The arrow keys walk along the lines.</span>
        <button onClick={nearer}>Nearer</button>
        <button onClick={further} disabled={!isNear}>
          Further
        </button>
        <button onClick={fit} disabled={!isNear}>
          Whole
        </button>
      </div>
      <div className="frame">
        <svg
          ref={drawing}
          viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
          width={width}
          height={height}
          className={isNear ? "drawing near" : "drawing"}
          onPointerOver={light}
          onPointerLeave={light}
          onFocus={light}
          onBlur={light}
          onKeyDown={walk}
          {...dragging}
          dangerouslySetInnerHTML={html}
        />
      </div>
    </>
  );
}
