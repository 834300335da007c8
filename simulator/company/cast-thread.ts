import type { Role } from './cast';
import { isActive, type Contact } from './contact';
import type { Population } from './population';
import { drawActive, type Project } from './project';
import type { Random } from './random';
import { isProjectAudience, type EverydayAudience, type ProjectAudience, type Topic } from './topics/topic';

/** Who takes part in a thread; the owner is always one of them. */
export interface ThreadCast {
  readonly initiator: Contact;
  readonly to: readonly Contact[];
  readonly cc: readonly Contact[];
  readonly project: Project | null;
}

/** A colleague whom the owner has no fixed business with: a few often, most once or never (Zipf). */
function drawColleagues(population: Population, count: number, atMs: number, random: Random): Contact[] {
  return drawActive(
    population.colleagues.filter(({ role }) => role === 'peer'),
    count,
    atMs,
    random,
  );
}

function byRole(population: Population, role: Role, atMs: number): Contact[] {
  return [...population.colleagues, ...population.privates].filter(
    (contact) => contact.role === role && isActive(contact, atMs),
  );
}

/** The side the owner talks to, and who is in copy, before it is decided who begins. */
interface Sides {
  readonly others: readonly Contact[];
  readonly copied: readonly Contact[];
}

function drawSupplier(population: Population, atMs: number, random: Random): Contact[] {
  const firms = [...population.byFirm].filter(([firm]) => firm.relation !== 'client');
  const [, people] = random.weighted(firms, (_firm, rank) => 1 / (rank + 1));
  return drawActive(people, random.chance(0.2) ? 2 : 1, atMs, random);
}

function projectSides(audience: ProjectAudience, project: Project, atMs: number, random: Random): Sides {
  const draw = (group: readonly Contact[], min: number, max: number): Contact[] =>
    drawActive(group, random.int(min, max), atMs, random);
  switch (audience) {
    case 'client':
      return random.chance(0.4)
        ? { others: draw(project.clientTeam, 1, 1), copied: [] }
        : { others: draw(project.clientTeam, 1, 3), copied: draw(project.team, 0, 3) };
    case 'third-party':
      return {
        others: draw(project.thirdParty, 1, 2),
        copied: [...draw(project.team, 0, 2), ...(random.chance(0.15) ? draw(project.clientTeam, 1, 1) : [])],
      };
    case 'project':
      return random.chance(0.35)
        ? { others: draw(project.team, 1, 1), copied: [] }
        : { others: draw(project.team, 1, 4), copied: draw(project.team, 0, 1) };
  }
}

function everydaySides(
  audience: EverydayAudience,
  population: Population,
  atMs: number,
  random: Random,
): Sides {
  const office = byRole(population, 'office', atMs);
  switch (audience) {
    case 'manager':
      return { others: byRole(population, 'manager', atMs), copied: [] };
    case 'assistant':
      return { others: byRole(population, 'assistant', atMs), copied: [] };
    case 'office':
      return {
        others: drawActive(office, 1, atMs, random),
        copied: random.chance(0.2) ? byRole(population, 'assistant', atMs) : [],
      };
    case 'supplier':
      return {
        others: drawSupplier(population, atMs, random),
        copied: random.chance(0.3) ? office.slice(0, 1) : [],
      };
    case 'private':
      return {
        others: drawActive(population.privates, random.chance(0.2) ? 2 : 1, atMs, random),
        copied: [],
      };
    case 'colleague':
      return {
        others: drawColleagues(population, random.chance(0.2) ? 2 : 1, atMs, random),
        copied: random.chance(0.1) ? drawColleagues(population, 1, atMs, random) : [],
      };
  }
}

function drawSides(
  audience: Topic['audience'],
  project: Project | null,
  population: Population,
  atMs: number,
  random: Random,
): Sides {
  if (!isProjectAudience(audience)) return everydaySides(audience, population, atMs, random);
  if (project === null) throw new Error(`cast: a thread with ${audience} needs a project`);
  return projectSides(audience, project, atMs, random);
}

const unique = (people: readonly Contact[], except: readonly Contact[]): Contact[] =>
  [...new Set(people)].filter((contact) => !except.includes(contact));

/** Casts a thread on `topic`; null when nobody it needs is there at that time. */
export function castThread(
  topic: Topic,
  project: Project | null,
  population: Population,
  atMs: number,
  random: Random,
): ThreadCast | null {
  const { owner } = population;
  const sides = drawSides(topic.audience, project, population, atMs, random);
  const [first, ...rest] = unique(sides.others, []);
  if (first === undefined) return null;
  const copied = unique(sides.copied, [first, ...rest]);
  if (random.chance(0.48)) return { initiator: owner, to: [first, ...rest], cc: copied, project };
  // Someone else begins; now and then the owner is only in copy.
  if (rest.length > 0 && random.chance(0.3))
    return { initiator: first, to: rest, cc: [owner, ...copied], project };
  return { initiator: first, to: [owner, ...rest], cc: copied, project };
}
