import { toEmailAddress } from '../../scoring/message';
import { localPartFor, displayName } from '../people-pool';
import { personNameOf, type PersonName } from '../person-name';
import type { SeededRandom } from '../seeded-random';
import { correctable, isStranger, replaced, typedName, type SlipGenerator } from './slip';

/** Large free-mail providers, of the corpus's time and of today. */
const PROVIDERS = [
  'gmail.com',
  'hotmail.com',
  'yahoo.com',
  'aol.com',
  'msn.com',
  'outlook.com',
  'earthlink.net',
  'icloud.com',
];

function personalLocalPart(name: PersonName, random: SeededRandom): string {
  const patterns = ['first.last', 'firstlast', 'flast', 'first_last', 'firstl', 'lastf'] as const;
  const local = localPartFor(random.pick(patterns) ?? 'first.last', name);
  return random.chance(1 / 7) ? `${local}${10 + random.below(90)}` : local;
}

/** K4: the same person's name at a free-mail provider. */
export const personalTwin: SlipGenerator = (context) => {
  const { random } = context;
  const named = correctable(context).filter((person) => {
    const name = personNameOf(person);
    return name.first.length > 1 && name.last.length > 1;
  });
  const intended = random.pick(named);
  if (!intended) return null;
  const name = personNameOf(intended);
  const provider = random.pick(PROVIDERS) ?? 'gmail.com';
  const address = toEmailAddress(`${personalLocalPart(name, random)}@${provider}`);
  const shown = random.chance(0.3) ? displayName(name) : typedName(intended, address, random);
  const wrong = { address, name: shown };
  return isStranger(context, wrong) ? replaced('personal-twin', context, intended, wrong) : null;
};
