import { isActive, type Contact } from './contact';
import type { Firm } from './firms';
import type { Population, Year } from './population';
import { PROJECT_PLANS, type ProjectPlan } from './project-plans';
import type { Random } from './random';

/** A plan with the people who work on it: their order is how much they write. */
export interface Project {
  readonly plan: ProjectPlan;
  readonly clientTeam: readonly Contact[];
  /** Colleagues without the owner. */
  readonly team: readonly Contact[];
  readonly thirdParty: readonly Contact[];
}

function firmBy(population: Population, short: string): readonly [Firm, readonly Contact[]] {
  for (const entry of population.byFirm) if (entry[0].short === short) return entry;
  throw new Error(`project: no firm called ${short}`);
}

/** The owner's own team is on most projects; a few people come from elsewhere in the company. */
function drawTeam(plan: ProjectPlan, population: Population, random: Random): Contact[] {
  const own = population.colleagues.filter((contact) => contact.role === 'team');
  const others = population.colleagues.filter((contact) => contact.role === 'peer').slice(0, 90);
  const ownCount = Math.ceil(plan.colleagues / 2);
  return [...random.sample(own, ownCount), ...random.sample(others, plan.colleagues - ownCount)];
}

/** Every project with its stable team. */
export function staffProjects(population: Population, random: Random): Project[] {
  return PROJECT_PLANS.map((plan) => ({
    plan,
    clientTeam: plan.client === null ? [] : firmBy(population, plan.client)[1].slice(0, plan.clientPeople),
    team: drawTeam(plan, population, random.fork(plan.name)),
    thirdParty: plan.thirdParty === undefined ? [] : firmBy(population, plan.thirdParty)[1].slice(0, 2),
  }));
}

/** Those of a group who are there at that moment; the first ones are likelier, as 1/rank (Zipf). */
export function drawActive(
  group: readonly Contact[],
  count: number,
  atMs: number,
  random: Random,
): Contact[] {
  const rest = group.map((contact, rank) => ({ contact, weight: 1 / (rank + 1) }));
  const candidates = rest.filter(({ contact }) => isActive(contact, atMs));
  const drawn: Contact[] = [];
  while (drawn.length < count && candidates.length > 0) {
    const next = random.weighted(candidates, ({ weight }) => weight);
    candidates.splice(candidates.indexOf(next), 1);
    drawn.push(next.contact);
  }
  return drawn;
}

/** The projects under way at that moment. */
export function runningProjects(projects: readonly Project[], year: Year, atMs: number): Project[] {
  const share = Math.min(0.999, Math.max(0, (atMs - year.startMs) / (year.endMs - year.startMs)));
  return projects.filter(({ plan }) => share >= plan.from && share < plan.until);
}
