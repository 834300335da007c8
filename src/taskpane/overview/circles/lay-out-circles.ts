import { hierarchy, pack } from 'd3-hierarchy';

/** A circle in the picture: centre and radius, in the picture's units. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A group's circle, and the circles inside it in the order in which they came. */
export interface GroupDisc {
  readonly disc: Disc;
  readonly inside: readonly Disc[];
}

/** Room between groups, and between people and around them, in units of the picture. */
const BETWEEN_GROUPS = 12;
const BETWEEN_PEOPLE = 3;

interface Node {
  readonly area: number;
  readonly children: readonly Node[];
}

/** Packs groups of areas into a square of `side`: nothing overlaps, each is inside its group. Same areas, same places. */
export function layOutCircles(groups: readonly (readonly number[])[], side: number): readonly GroupDisc[] {
  const root: Node = {
    area: 0,
    children: groups.map((areas) => ({ area: 0, children: areas.map((area) => ({ area, children: [] })) })),
  };
  const tree = hierarchy<Node>(root, ({ children }) => children).sum(({ area }) => area);
  const packed = pack<Node>()
    .size([side, side])
    .padding(({ depth }) => (depth === 0 ? BETWEEN_GROUPS : BETWEEN_PEOPLE))(tree);
  return (packed.children ?? []).map((group) => ({
    disc: toDisc(group),
    inside: (group.children ?? []).map(toDisc),
  }));
}

function toDisc({ x, y, r }: Disc): Disc {
  return { x, y, r };
}
