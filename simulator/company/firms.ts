import type { Culture } from './name-pools';

export type AddressFormat = 'first.last' | 'flast' | 'first' | 'last.first' | 'first_last' | 'lastf';

/** An organisation that the owner writes to. */
export interface Firm {
  readonly name: string;
  /** What people call it in a subject or a file name. */
  readonly short: string;
  readonly domain: string;
  readonly relation: 'client' | 'supplier' | 'adviser';
  /** First the main one; a fifth of the people come from the others. */
  readonly cultures: readonly Culture[];
  readonly format: AddressFormat;
  /** People there whom the owner may meet. */
  readonly people: number;
  /** Whether display names are written in the native script. */
  readonly nativeScript: boolean;
}

const firm = (
  name: string,
  short: string,
  domain: string,
  relation: Firm['relation'],
  cultures: readonly Culture[],
  format: AddressFormat,
  people: number,
  nativeScript = false,
): Firm => ({ name, short, domain: `${domain}.example`, relation, cultures, format, people, nativeScript });

export const HOME = {
  name: 'Northlight Advisory',
  domain: 'northlight.example',
  people: 248,
} as const;

/** Where the firms' people have their private mail. */
export const PRIVATE_DOMAINS = ['mailbox.example', 'inbox.example', 'home.example'] as const;

/** Clients, suppliers and advisers. All are invented. */
export const FIRMS: readonly Firm[] = [
  firm('Halvorsen Rederi', 'Halvorsen', 'halvorsen', 'client', ['nordic', 'british'], 'first.last', 9),
  firm('Grupo Castellar', 'Castellar', 'castellar', 'client', ['spanish', 'brazilian'], 'flast', 7),
  firm(
    'Bergmann Werkzeuge',
    'Bergmann',
    'bergmann-werkzeuge',
    'client',
    ['german', 'turkish'],
    'last.first',
    7,
  ),
  firm('Aoyama Seiki', 'Aoyama', 'aoyama-seiki', 'client', ['japanese'], 'first.last', 7, true),
  firm('Sörmland Skog', 'Sörmland', 'sormlandskog', 'client', ['nordic', 'finnish'], 'first.last', 6),
  firm('Al Noor Energy', 'Al Noor', 'alnoor', 'client', ['arabic', 'indian'], 'flast', 6, true),
  firm('Maison Delacourt', 'Delacourt', 'delacourt', 'client', ['french'], 'first.last', 6),
  firm('Kestrel Mutual', 'Kestrel', 'kestrelmutual', 'client', ['british', 'indian'], 'first.last', 6),
  firm('Weidinger Pharma', 'Weidinger', 'weidinger', 'client', ['german', 'polish'], 'first.last', 5),
  firm('Nordvik Kraft', 'Nordvik', 'nordvikkraft', 'client', ['nordic'], 'first_last', 5),
  firm('Tavastia Foods', 'Tavastia', 'tavastia', 'client', ['finnish', 'nordic'], 'first.last', 5),
  firm('Kowal Transport', 'Kowal', 'kowaltransport', 'client', ['polish', 'german'], 'flast', 4),
  firm('Vasant Textiles', 'Vasant', 'vasant', 'client', ['indian'], 'first.last', 4),
  firm('Ipê Agro', 'Ipê', 'ipeagro', 'client', ['brazilian'], 'first', 4),
  firm('Okonjo Mills', 'Okonjo', 'okonjomills', 'client', ['nigerian', 'british'], 'lastf', 4),
  firm('Hokuto Materials', 'Hokuto', 'hokuto', 'client', ['japanese', 'chinese'], 'last.first', 4, true),
  firm('Puerto Azul Terminals', 'Puerto Azul', 'puertoazul', 'client', ['spanish'], 'first.last', 4),
  firm('Anadolu Cam', 'Anadolu', 'anadolucam', 'client', ['turkish'], 'first.last', 3),
  firm('Sandvold & Lie', 'Sandvold', 'sandvoldlie', 'adviser', ['nordic'], 'first.last', 5),
  firm('Ravn Revisjon', 'Ravn', 'ravn-revisjon', 'adviser', ['nordic', 'german'], 'first.last', 4),
  firm('Fontaine Traductions', 'Fontaine', 'fontaine-trad', 'supplier', ['french', 'chinese'], 'first', 3),
  firm('Cloudmere Hosting', 'Cloudmere', 'cloudmere', 'supplier', ['british', 'polish'], 'first', 4),
  firm('Falk & Moe Travel', 'Falk & Moe', 'falkmoe', 'supplier', ['nordic'], 'first', 3),
  firm('Trykkeriet Øst', 'Trykkeriet', 'trykkerietost', 'supplier', ['nordic'], 'first', 3),
  firm(
    'Brightwell Recruitment',
    'Brightwell',
    'brightwell',
    'supplier',
    ['british', 'nigerian'],
    'first.last',
    4,
  ),
  firm('Datenkontor Research', 'Datenkontor', 'datenkontor', 'supplier', ['german', 'chinese'], 'flast', 4),
];
