import fc from "fast-check";
import { expect, it } from "vitest";
import { moveView, revealBox, type View, zoomView } from "./roadmap-view";

const whole: View = { x: 0, y: 0, width: 1000, height: 600 };
const part = fc.double({ min: 0, max: 1, noNaN: true });
const zooms = fc.record({ factor: fc.double({ min: 0.2, max: 5, noNaN: true }), right: part, down: part });
/** What one can come to see by zooming some times. */
const views = fc
  .array(zooms, { maxLength: 6 })
  .map((each) =>
    each.reduce((view, { factor, right, down }) => zoomView(view, whole, factor, right, down), whole),
  );

function expectInside({ x, y, width, height }: View): void {
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-6);
  expect(x + width).toBeLessThanOrEqual(whole.width + 1e-6);
  expect(y + height).toBeLessThanOrEqual(whole.height + 1e-6);
}

it("keeps proportions, and stays inside the whole and within four times", () => {
  fc.assert(
    fc.property(views, (view) => {
      expectInside(view);
      expect(view.width / view.height).toBeCloseTo(1000 / 600);
      expect(view.width).toBeGreaterThanOrEqual(250);
    }),
  );
});

it("leaves what is pointed at where it is, when coming nearer", () => {
  fc.assert(
    fc.property(views, part, part, (view, right, down) => {
      const near = zoomView(view, whole, 1.4, right, down);
      expect(near.x + right * near.width).toBeCloseTo(view.x + right * view.width);
      expect(near.y + down * near.height).toBeCloseTo(view.y + down * view.height);
    }),
  );
});

it("moves no further than to the border", () => {
  fc.assert(
    fc.property(views, fc.integer({ min: -2000, max: 2000 }), (view, by) => {
      expectInside(moveView(view, whole, by, -by));
    }),
  );
});

it("shows a box whole, and does not move for one that is seen", () => {
  const view = { x: 100, y: 100, width: 250, height: 150 };
  expect(revealBox(view, whole, { x: 340, y: 60, width: 50, height: 40 })).toMatchObject({ x: 140, y: 60 });
  expect(revealBox(view, whole, { x: 120, y: 110, width: 50, height: 40 })).toEqual(view);
});
