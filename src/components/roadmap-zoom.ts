import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import { moveView, revealBox, type View, zoomView } from "./roadmap-view";

/** What part of a drawing is seen: by buttons, by Ctrl and the wheel, by dragging when near. */
export function useZoom(drawing: RefObject<SVGSVGElement | null>, width: number, height: number) {
  const whole: View = { x: 0, y: 0, width, height };
  const [view, setView] = useState(whole);
  /** Where a drag has come to, and whether it went too far to be a click. */
  const grip = useRef({ x: 0, y: 0, moved: false });
  const isNear = view.width < width;

  useEffect(() => {
    const svg = drawing.current;
    // React listens to wheels passively, and so could not keep the browser from zooming the page.
    const turn = (event: WheelEvent): void => {
      if (!svg || !event.ctrlKey) return;
      event.preventDefault();
      const box = svg.getBoundingClientRect();
      const right = (event.clientX - box.x) / box.width;
      const down = (event.clientY - box.y) / box.height;
      const factor = Math.exp(-event.deltaY / 300);
      setView((before) => zoomView(before, { x: 0, y: 0, width, height }, factor, right, down));
    };
    svg?.addEventListener("wheel", turn, { passive: false });
    return () => svg?.removeEventListener("wheel", turn);
  }, [drawing, width, height]);

  const unit = (): number => view.width / (drawing.current?.getBoundingClientRect().width ?? view.width);

  return {
    view,
    isNear,
    nearer: () => {
      setView(zoomView(view, whole, 1.5));
    },
    further: () => {
      setView(zoomView(view, whole, 1 / 1.5));
    },
    fit: () => {
      setView(whole);
    },
    reveal: (card: Element) => {
      const frame = drawing.current?.getBoundingClientRect();
      if (!frame || !isNear) return;
      const box = card.getBoundingClientRect();
      const x = view.x + (box.x - frame.x) * unit();
      const y = view.y + (box.y - frame.y) * unit();
      setView(revealBox(view, whole, { x, y, width: box.width * unit(), height: box.height * unit() }));
    },
    dragging: {
      onPointerDown: (event: PointerEvent) => {
        grip.current = { x: event.clientX, y: event.clientY, moved: false };
      },
      onPointerMove: (event: PointerEvent) => {
        const { x, y, moved } = grip.current;
        const [dx, dy] = [x - event.clientX, y - event.clientY];
        if (!isNear || event.buttons !== 1 || (!moved && Math.hypot(dx, dy) < 4)) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { x: event.clientX, y: event.clientY, moved: true };
        setView(moveView(view, whole, dx * unit(), dy * unit()));
      },
      // A link that was dragged along is not followed.
      onClickCapture: (event: MouseEvent) => {
        if (grip.current.moved) event.preventDefault();
        grip.current.moved = false;
      },
      onDragStart: (event: MouseEvent) => {
        if (isNear) event.preventDefault();
      },
    },
  };
}
