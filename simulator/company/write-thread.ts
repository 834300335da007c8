import type { ComposeKind } from '../model/mailbox';
import { drawAnswerTime, drawFileSlots, drawSlots } from './calendar';
import type { ThreadCast } from './cast-thread';
import { isActive, type Contact } from './contact';
import { drawActive } from './project';
import type { Random } from './random';
import { ENGLISH_REPLIES, FORWARDS, LOCAL_WORDS, OTHER_REPLIES, type Language } from './topics/replies';
import { fillTemplate, type AnswerKind, type Opening, type Topic } from './topics/topic';
import { answerLanguage, chooseLanguage, speak } from './voice';

/** One message of the invented world, before it is seen from the owner's mailbox. */
export interface Letter {
  readonly atMs: number;
  readonly from: Contact;
  /** Whether the author uses their private address this time. */
  readonly isFromPrivate: boolean;
  readonly to: readonly Contact[];
  /** Whether it answers a message that came from a private address, and so goes there. */
  readonly isToPrivate: boolean;
  readonly cc: readonly Contact[];
  readonly subject: string;
  readonly attachments: readonly string[];
  readonly composeType: ComposeKind;
  readonly body: string;
}

const PREFIX = { no: 'SV', de: 'AW', fr: 'RE', es: 'RE', en: 'RE' } as const;

function slotsFor(cast: ThreadCast, atMs: number, random: Random): Record<string, string> {
  const client = cast.project?.plan.client ?? random.pick(['Halvorsen', 'Castellar', 'Kestrel', 'Delacourt']);
  return { ...drawSlots(atMs, random), client, project: cast.project?.plan.name ?? 'the project' };
}

/** The file this opening carries, or none. */
function drawFile({ file }: Opening, cast: ThreadCast, atMs: number, random: Random): string[] {
  if (file === null) return [];
  const templates = file === 'project' ? (cast.project?.plan.files ?? []) : [file.name];
  if (templates.length === 0) return [];
  const client = (cast.project?.plan.client ?? 'Northlight').replace(/ /g, '_');
  return [fillTemplate(random.pick(templates), { ...drawFileSlots(atMs, random), client })];
}

/** An answer that fits the kind of message, in the author's language. */
function drawReply(
  kind: AnswerKind,
  language: Language,
  slots: Record<string, string>,
  random: Random,
): string {
  if (language === 'en') return fillTemplate(random.pick(ENGLISH_REPLIES[kind]), slots);
  const words = LOCAL_WORDS[language];
  const local = Object.fromEntries(
    Object.entries(slots).map(([slot, value]) => [slot, words[value] ?? value]),
  );
  return fillTemplate(random.pick(OTHER_REPLIES[language]), local);
}

/** Private addresses come out in the evening: about one message in twelve of those who have one. */
const usesPrivate = (author: Contact, random: Random): boolean =>
  author.privatePerson !== null && random.chance(0.08);

function open(opening: Opening, cast: ThreadCast, atMs: number, random: Random): Letter {
  const slots = slotsFor(cast, atMs, random);
  const text = fillTemplate(opening.text, slots);
  return {
    atMs,
    from: cast.initiator,
    isFromPrivate: usesPrivate(cast.initiator, random),
    to: cast.to,
    isToPrivate: false,
    cc: cast.cc,
    subject: fillTemplate(random.pick(opening.subjects), slots),
    attachments: drawFile(opening, cast, atMs, random),
    composeType: 'new',
    body: speak({ author: cast.initiator, to: cast.to, text, language: 'en', depth: 0 }, random),
  };
}

/** Who answers: mostly someone in the To field, the owner as often as the others together. */
function drawAnswerer(letter: Letter, random: Random): Contact {
  const copied = random.chance(0.1) ? letter.cc : [];
  return random.weighted([...letter.to, ...copied], ({ role }) => (role === 'owner' ? letter.to.length : 1));
}

function answer(letter: Letter, kind: AnswerKind, cast: ThreadCast, depth: number, random: Random): Letter {
  const author = drawAnswerer(letter, random);
  const atMs = drawAnswerTime(letter.atMs, random);
  const isToAll = random.chance(0.72);
  const others = [...letter.to, ...letter.cc].filter(
    (contact) => contact !== author && contact !== letter.from,
  );
  // Someone from the project is brought in now and then.
  const added =
    isToAll && cast.project !== null && random.chance(0.05)
      ? drawActive(cast.project.team, 1, atMs, random)
      : [];
  const cc = isToAll
    ? [...new Set([...others, ...added])].filter((contact) => contact !== author && contact !== letter.from)
    : [];
  const thread = chooseLanguage([author, letter.from, ...cc], random);
  const language = answerLanguage(author, thread, random);
  const text = drawReply(kind, language, slotsFor(cast, atMs, random), random);
  const subject = letter.subject.replace(/^(RE|SV|AW|FW): /, '');
  return {
    atMs,
    from: author,
    isFromPrivate: usesPrivate(author, random),
    to: [letter.from],
    isToPrivate: letter.isFromPrivate,
    cc,
    subject: `${author.role === 'owner' ? 'RE' : PREFIX[language]}: ${subject}`,
    attachments: cast.project !== null && random.chance(0.07) ? letter.attachments : [],
    composeType: 'reply',
    body: speak({ author, to: [letter.from], text, language, depth }, random),
  };
}

/** The owner passes a client's message on to someone in the team who was not on it. */
function forward(letter: Letter, cast: ThreadCast, owner: Contact, random: Random): Letter | null {
  if (letter.from === owner || cast.project === null || !random.chance(0.07)) return null;
  const present = new Set([letter.from, ...letter.to, ...letter.cc]);
  const to = drawActive(
    cast.project.team.filter((contact) => !present.has(contact)),
    1,
    letter.atMs,
    random,
  );
  if (to.length === 0) return null;
  const atMs = drawAnswerTime(letter.atMs, random);
  const text = fillTemplate(random.pick(FORWARDS), slotsFor(cast, atMs, random));
  return {
    atMs,
    from: owner,
    isFromPrivate: false,
    to,
    isToPrivate: false,
    cc: [],
    subject: `FW: ${letter.subject.replace(/^(RE|SV|AW|FW): /, '')}`,
    attachments: letter.attachments,
    composeType: 'forward',
    body: speak({ author: owner, to, text, language: 'en', depth: 1 }, random),
  };
}

/** The messages of one thread, oldest first. It ends when it has said enough, or someone has left. */
export function writeThread(
  topic: Topic,
  cast: ThreadCast,
  owner: Contact,
  startMs: number,
  random: Random,
): Letter[] {
  const opening = random.pick(topic.openings);
  let last = open(opening, cast, startMs, random);
  const letters = [last];
  const count = random.int(1, topic.maxMessages);
  for (let depth = 1; depth < count; depth++) {
    const passedOn = forward(last, cast, owner, random);
    if (passedOn !== null) letters.push(passedOn);
    const next = answer(last, opening.answers, cast, depth, random);
    if (next.to.some((contact) => !isActive(contact, next.atMs)) || !isActive(next.from, next.atMs)) break;
    letters.push(next);
    last = next;
  }
  return letters;
}
