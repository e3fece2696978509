/** The part of a picture that is seen, in the picture's own unit and proportions. */
export interface View {
  x: number;
  y: number;
  width: number;
  height: number;
}

const nearest = 4;

/** Nearer (a factor above 1) or further off; what lies at the given parts of width and height stays there. */
export function zoomView(view: View, whole: View, factor: number, right = 0.5, down = 0.5): View {
  const width = Math.min(Math.max(view.width / factor, whole.width / nearest), whole.width);
  const height = (width * whole.height) / whole.width;
  const x = view.x + right * (view.width - width);
  const y = view.y + down * (view.height - height);
  return keepInside({ x, y, width, height }, whole);
}

export function moveView(view: View, whole: View, dx: number, dy: number): View {
  return keepInside({ ...view, x: view.x + dx, y: view.y + dy }, whole);
}

/** Moved as little as shows a box. */
export function revealBox(view: View, whole: View, box: View): View {
  const dx = Math.min(0, box.x - view.x) || Math.max(0, box.x + box.width - view.x - view.width);
  const dy = Math.min(0, box.y - view.y) || Math.max(0, box.y + box.height - view.y - view.height);
  return moveView(view, whole, dx, dy);
}

function keepInside(view: View, whole: View): View {
  return {
    ...view,
    x: Math.min(Math.max(view.x, whole.x), whole.x + whole.width - view.width),
    y: Math.min(Math.max(view.y, whole.y), whole.y + whole.height - view.height),
  };
}
