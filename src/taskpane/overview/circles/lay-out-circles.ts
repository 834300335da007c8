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

export interface CirclesLayout {
  readonly groups: readonly GroupDisc[];
  readonly height: number;
}

/** Room between groups, and between people and around them, where all is packed into a square of 200. */
const PACKED_SIDE = 200;
const BETWEEN_GROUPS = 4;
const BETWEEN_PEOPLE = 2;

interface Node {
  readonly area: number;
  readonly children: readonly Node[];
}

/**
 * Packs groups of areas into a picture of a width, as high as they need: nothing overlaps, each is inside its group.
 * Same areas, same places.
 */
export function layOutCircles(groups: readonly (readonly number[])[], width: number): CirclesLayout {
  const root: Node = {
    area: 0,
    children: groups.map((areas) => ({ area: 0, children: areas.map((area) => ({ area, children: [] })) })),
  };
  const tree = hierarchy<Node>(root, ({ children }) => children).sum(({ area }) => area);
  const packed = pack<Node>()
    .size([PACKED_SIDE, PACKED_SIDE])
    .padding(({ depth }) => (depth === 0 ? BETWEEN_GROUPS : BETWEEN_PEOPLE))(tree);
  return fitted(
    (packed.children ?? []).map((group) => ({ disc: group, inside: group.children ?? [] })),
    width,
  );
}

/** Packing leaves corners empty: moves and scales everything so that it fills the width. */
function fitted(groups: readonly GroupDisc[], width: number): CirclesLayout {
  const left = Math.min(...groups.map(({ disc }) => disc.x - disc.r));
  const right = Math.max(...groups.map(({ disc }) => disc.x + disc.r));
  const top = Math.min(...groups.map(({ disc }) => disc.y - disc.r));
  const bottom = Math.max(...groups.map(({ disc }) => disc.y + disc.r));
  const scale = width / (right - left);
  const fit = ({ x, y, r }: Disc): Disc => ({ x: (x - left) * scale, y: (y - top) * scale, r: r * scale });
  return {
    groups: groups.map(({ disc, inside }) => ({ disc: fit(disc), inside: inside.map(fit) })),
    height: (bottom - top) * scale,
  };
}
