import { domainOf, localPartOf, toEmailAddress } from '../../scoring/message';
import type { SeededRandom } from '../seeded-random';
import { correctable, isStranger, replaced, typedName, type SlipGenerator } from './slip';

const KEYBOARD = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const TOP_LEVEL = ['com', 'net', 'org', 'co', 'cm', 'om', 'edu', 'us'];
const TRIES = 8;

/** Keys that a finger hits instead of this one; itself when the key has no neighbour. */
function neighbourKey(key: string, random: SeededRandom): string {
  const row = KEYBOARD.findIndex((keys) => keys.includes(key));
  if (row < 0) return key;
  const column = (KEYBOARD[row] ?? '').indexOf(key);
  const around = [
    KEYBOARD[row]?.[column - 1],
    KEYBOARD[row]?.[column + 1],
    KEYBOARD[row - 1]?.[column],
    KEYBOARD[row + 1]?.[column],
  ];
  return random.pick(around.filter((neighbour) => neighbour !== undefined)) ?? key;
}

/** One slip of the fingers: 28% drop a key, 22% double one, 25% swap two, 25% hit the neighbour. */
function mistype(text: string, random: SeededRandom): string {
  const at = random.below(text.length);
  const before = text.slice(0, at);
  const key = text.slice(at, at + 1);
  const after = text.slice(at + 1);
  const kind = random.next();
  if (kind < 0.28) return before + after;
  if (kind < 0.5) return before + key + key + after;
  if (kind < 0.75) return before + after.slice(0, 1) + key + after.slice(1);
  return before + neighbourKey(key, random) + after;
}

/** `domain` with one key wrong before its last dot. */
function mistypeDomain(domain: string, random: SeededRandom): string {
  const dot = domain.lastIndexOf('.');
  return dot < 1 ? mistype(domain, random) : mistype(domain.slice(0, dot), random) + domain.slice(dot);
}

/** `domain` with another ending. */
export function otherTopLevel(domain: string, random: SeededRandom): string {
  const dot = domain.lastIndexOf('.');
  const ending = random.pick(TOP_LEVEL.filter((candidate) => candidate !== domain.slice(dot + 1)));
  return `${domain.slice(0, dot)}.${ending ?? 'net'}`;
}

/** One realistic typo: 15% another ending, 25% in the domain, else in the local part. */
function mistypeAddress(address: string, random: SeededRandom): string {
  const local = localPartOf(toEmailAddress(address));
  const domain = domainOf(toEmailAddress(address));
  const where = random.next();
  if (where < 0.15) return `${local}@${otherTopLevel(domain, random)}`;
  if (where < 0.4) return `${local}@${mistypeDomain(domain, random)}`;
  return `${mistype(local, random)}@${domain}`;
}

/** K3: the address typed with one mistake, so that it is nobody's or a stranger's. */
export const typoStranger: SlipGenerator = (context) => {
  const { random } = context;
  const intended = random.pick(correctable(context));
  if (!intended || domainOf(intended.address) === '') return null;
  for (let i = 0; i < TRIES; i += 1) {
    const address = toEmailAddress(mistypeAddress(intended.address, random));
    const wrong = { address, name: typedName(intended, address, random) };
    if (address !== intended.address && isStranger(context, wrong))
      return replaced('typo-stranger', context, intended, wrong);
  }
  return null;
};
