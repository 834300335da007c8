import type { Quoting } from './language';

/** For text that React escapes itself, and for the plain Smart Alert: control and direction marks removed, capped. */
export const PLAIN_QUOTING: Quoting = {
  person: (person) => `${person.name} (${person.address})`,
  address: (address) => address,
  text: (text) => text,
};
