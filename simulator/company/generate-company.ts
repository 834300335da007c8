import type { GenerateCompany, Mailbox, MailboxMessage, MailPerson } from '../model/mailbox';
import { writeAnnouncements } from './announcements';
import { drawStart } from './calendar';
import { castThread } from './cast-thread';
import type { Contact } from './contact';
import { HOME } from './firms';
import { populate, type Population, type Year } from './population';
import { runningProjects, staffProjects, type Project } from './project';
import { createRandom, type Random } from './random';
import { CLIENT_TOPICS } from './topics/client-topics';
import { EVERYDAY_TOPICS } from './topics/everyday-topics';
import { INTERNAL_TOPICS } from './topics/internal-topics';
import { isProjectAudience, type Topic } from './topics/topic';
import { writeImpostorMail } from './impostor-mail';
import { writeThread, type Letter } from './write-thread';
import { demoSlips } from './demo-slips';

const YEAR_MS = 365 * 86_400_000;
/** Enough for about 2,000 sent and 3,000 received messages in the year. */
const THREADS = 1650;
/** Of all threads, those about a project. */
const PROJECT_SHARE = 0.68;

const TOPICS = [...CLIENT_TOPICS, ...INTERNAL_TOPICS, ...EVERYDAY_TOPICS];
const isProjectTopic = ({ audience }: Topic): boolean => isProjectAudience(audience);
const PROJECT_TOPICS = TOPICS.filter(isProjectTopic);
const OTHER_TOPICS = TOPICS.filter((topic) => !isProjectTopic(topic));

function canDiscuss(topic: Topic, project: Project): boolean {
  if (topic.audience === 'client') return project.clientTeam.length > 0;
  return topic.audience !== 'third-party' || project.thirdParty.length > 0;
}

function drawThread(
  population: Population,
  projects: readonly Project[],
  year: Year,
  random: Random,
): Letter[] {
  const startMs = drawStart(year, 0, 1, random);
  const running = runningProjects(projects, year, startMs);
  const project = random.chance(PROJECT_SHARE) ? random.weighted(running, ({ plan }) => plan.weight) : null;
  const topics =
    project === null ? OTHER_TOPICS : PROJECT_TOPICS.filter((topic) => canDiscuss(topic, project));
  const topic = random.weighted(topics, ({ weight }) => weight);
  const cast = castThread(topic, project, population, startMs, random);
  return cast === null ? [] : writeThread(topic, cast, population.owner, startMs, random);
}

const addressed = (contact: Contact, isPrivate: boolean): MailPerson =>
  isPrivate && contact.privatePerson !== null ? contact.privatePerson : contact.person;

/** A letter as the owner's mailbox holds it; null when the owner has no part in it. */
function toMessage(letter: Letter, owner: Contact): Omit<MailboxMessage, 'id'> | null {
  const isSent = letter.from === owner;
  if (!isSent && ![...letter.to, ...letter.cc].includes(owner)) return null;
  return {
    direction: isSent ? 'sent' : 'received',
    sentAt: new Date(letter.atMs).toISOString(),
    from: addressed(letter.from, letter.isFromPrivate),
    to: letter.to.map((contact) => addressed(contact, letter.isToPrivate)),
    cc: letter.cc.map((contact) => contact.person),
    bcc: [],
    subject: letter.subject,
    attachments: letter.attachments,
    composeType: letter.composeType,
    bodyStart: letter.body,
  };
}

function writeMailbox(population: Population, year: Year, random: Random): MailboxMessage[] {
  const projects = staffProjects(population, random.fork('projects'));
  const letters = Array.from({ length: THREADS }, (_unused, index) =>
    drawThread(population, projects, year, random.fork(`thread ${index}`)),
  ).flat();
  const messages = [
    ...letters.map((letter) => toMessage(letter, population.owner)),
    ...writeAnnouncements(population.owner.person, year, random.fork('announcements')),
    ...writeImpostorMail(population.owner.person, year),
  ];
  const end = new Date(year.endMs).toISOString();
  return messages
    .filter((message) => message !== null)
    .filter((message) => message.sentAt < end)
    .sort((a, b) => (a.sentAt < b.sentAt ? -1 : a.sentAt > b.sentAt ? 1 : 0))
    .map((message, index) => ({ id: `demo-${String(index + 1).padStart(5, '0')}`, ...message }));
}

/**
 * An invented consultancy of 248 people and a year of one manager's mail: about 2,000 sent and 3,000 received messages.
 * The same seed and end give the same mailbox to the byte.
 */
export const generateCompany: GenerateCompany = ({ seed, endMs }) => {
  const year: Year = { startMs: endMs - YEAR_MS, endMs };
  const random = createRandom(seed);
  const population = populate(year, random.fork('people'));
  const mailbox: Omit<Mailbox, 'scenarios'> = {
    owner: population.owner.person,
    organisation: HOME.name,
    internalDomains: [HOME.domain],
    directory: population.colleagues.map((contact) => contact.person),
    messages: writeMailbox(population, year, random.fork('mail')),
  };
  return { ...mailbox, scenarios: demoSlips(mailbox) };
};
