import type { EpochMs } from '../../../scoring/brand';
import type { Relation, Relations } from '../../../scoring/graph/relations';
import { toPersonView } from '../../review/review-view';
import { findGroups } from './find-groups';
import { layOutCircles, type Disc } from './lay-out-circles';

/** So many of the closest people fit into a picture as wide as the pane with initials that can be read. */
export const MAX_PEOPLE = 40;

const DAY_MS = 86_400_000;
/** Written to for the first time within so many days. */
const NEW_DAYS = 45;
/** Silent for so many days, and so many times longer than usual between two messages. */
const FADING_DAYS = 60;
const FADING_GAPS = 4;
/** Fewer messages make no habit that could fade. */
const FADING_FROM_SENT = 5;

export type Change = 'new' | 'fading' | 'steady';

/** One person in the picture. */
export interface Bubble {
  readonly relation: Relation;
  readonly change: Change;
  readonly initials: string;
  readonly disc: Disc;
}

/** People who go together, the closest first. */
export interface Circle {
  /** From 1, as it stands in picture, list and table. */
  readonly number: number;
  /** Those who go with nobody else: no group, but a place in the picture. */
  readonly isAlone: boolean;
  readonly bubbles: readonly Bubble[];
  readonly disc: Disc;
}

export interface CirclesView {
  readonly circles: readonly Circle[];
  /** Of the picture, in the unit of its width. */
  readonly height: number;
}

/** The owner's closest people in their groups, with places in a picture of a width; the largest group first. */
export function toCircles({ people, together, asOf }: Relations, width: number): CirclesView {
  const shown = people.slice(0, MAX_PEOPLE);
  const groups = groupPeople(shown, together);
  const areas = groups.map((group) => group.people.map((person) => stepOf(person, shown)));
  const layout = layOutCircles(areas, width);
  const circles = groups.map((group, at) => ({
    number: at + 1,
    isAlone: group.isAlone,
    disc: layout.groups[at]?.disc ?? NOWHERE,
    bubbles: group.people.map((relation, place) => ({
      relation,
      change: changeOf(relation, asOf),
      initials: toPersonView(relation.person).initials,
      disc: layout.groups[at]?.inside[place] ?? NOWHERE,
    })),
  }));
  return { circles, height: layout.height };
}

const NOWHERE: Disc = { x: 0, y: 0, r: 0 };

interface Group {
  readonly people: readonly Relation[];
  readonly isAlone: boolean;
}

/** Largest groups and people first, which packs best; by steps and then by age, so that a new message moves nothing. */
function groupPeople(people: readonly Relation[], together: Relations['together']): readonly Group[] {
  const groupOf = findGroups(people.length, together);
  const members = new Map<number, Relation[]>();
  people.forEach((person, at) => {
    const group = groupOf[at] ?? at;
    members.set(group, [...(members.get(group) ?? []), person]);
  });
  const lists = [...members.values()];
  const alone = lists.filter((list) => list.length === 1).flat();
  return [
    ...lists
      .filter((list) => list.length > 1)
      .sort((a, b) => areaOf(b, people) - areaOf(a, people) || oldest(a) - oldest(b)),
    ...(alone.length > 0 ? [alone] : []),
  ].map((list) => ({
    people: [...list].sort((a, b) => stepOf(b, people) - stepOf(a, people) || a.firstSentAt - b.firstSentAt),
    isAlone: list === alone,
  }));
}

function areaOf(group: readonly Relation[], people: readonly Relation[]): number {
  return group.reduce((sum, person) => sum + stepOf(person, people), 0);
}

function oldest(group: readonly Relation[]): number {
  return Math.min(...group.map((person) => person.firstSentAt));
}

/** Areas of bubbles, in steps: a message more or less moves nothing. */
const STEPS = [1, 1.5, 2.2, 3.2, 4.6];

/** The area for a person, by how close they are next to the closest: each step is half as close. */
function stepOf(person: Relation, people: readonly Relation[]): number {
  const closest = people[0]?.strength ?? 0;
  const halvings = closest > 0 && person.strength > 0 ? Math.log2(closest / person.strength) : Infinity;
  const step = Math.max(0, STEPS.length - 1 - Math.round(Math.min(halvings, STEPS.length)));
  return STEPS[step] ?? 1;
}

/** Whether somebody is new or fading at a time. */
export function changeOf(person: Relation, asOf: EpochMs): Change {
  const silence = asOf - person.lastSentAt;
  if (asOf - person.firstSentAt <= NEW_DAYS * DAY_MS) return 'new';
  if (person.sent < FADING_FROM_SENT || silence < FADING_DAYS * DAY_MS) return 'steady';
  const usualGap = (person.lastSentAt - person.firstSentAt) / (person.sent - 1);
  return silence > FADING_GAPS * usualGap ? 'fading' : 'steady';
}
