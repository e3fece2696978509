/** Reading and marking a drawn roadmap: its cards carry `data-card`, its lines `data-from` and `data-to`. */

/** The card that an element belongs to. */
export function findCard(target: EventTarget | null): SVGElement | null {
  return target instanceof Element ? target.closest<SVGElement>("[data-card]") : null;
}

/** Lights up a card, all that it needs and what it opens; without a card, nothing. */
export function lightCard(drawing: SVGSVGElement, card: SVGElement | null): void {
  const marked = drawing.querySelectorAll<SVGElement>("[data-lit]");
  for (const element of marked) delete element.dataset.lit;
  delete drawing.dataset.lit;
  const id = card?.dataset.card;
  if (id === undefined) return;
  const marks = new Map([[id, "self"]]);
  const lines = [...drawing.querySelectorAll<SVGElement>("[data-from]")];
  const waiting = [id];
  for (const skill of waiting) {
    for (const line of lines) {
      const { from, to } = line.dataset;
      if (to === skill && from !== undefined) {
        line.dataset.lit = "need";
        if (!marks.has(from)) waiting.push(from);
        marks.set(from, "need");
      }
      if (from === id && to !== undefined) {
        line.dataset.lit = "open";
        marks.set(to, "open");
      }
    }
  }
  for (const each of drawing.querySelectorAll<SVGElement>("[data-card]")) {
    const mark = marks.get(each.dataset.card ?? "");
    if (mark !== undefined) each.dataset.lit = mark;
  }
  drawing.dataset.lit = "";
}

/** Where a key leads from a card: along a line, up and down within the stage, or to either end. */
export function stepFrom(drawing: SVGSVGElement, card: SVGElement, key: string): SVGElement | undefined {
  const cards = [...drawing.querySelectorAll<SVGElement>("[data-card]")];
  const linked = (here: "from" | "to", there: "from" | "to"): SVGElement | undefined => {
    const lines = [...drawing.querySelectorAll<SVGElement>("[data-from]")];
    const ids = new Set(
      lines.filter(({ dataset }) => dataset[here] === card.dataset.card).map(({ dataset }) => dataset[there]),
    );
    return nearest(
      card,
      cards.filter(({ dataset }) => ids.has(dataset.card)),
    );
  };
  const beside = (by: number): SVGElement | undefined => {
    const other = cards[cards.indexOf(card) + by];
    return other?.closest("[data-stage]") === card.closest("[data-stage]") ? other : undefined;
  };
  switch (key) {
    case "ArrowLeft":
      return linked("to", "from");
    case "ArrowRight":
      return linked("from", "to");
    case "ArrowUp":
      return beside(-1);
    case "ArrowDown":
      return beside(1);
    case "Home":
      return cards[0];
    case "End":
      return cards.at(-1);
    default:
      return undefined;
  }
}

function nearest(card: SVGElement, others: readonly SVGElement[]): SVGElement | undefined {
  const height = (each: SVGElement): number => each.getBoundingClientRect().top;
  const distance = (each: SVGElement): number => Math.abs(height(each) - height(card));
  return [...others].sort((a, b) => distance(a) - distance(b))[0];
}
