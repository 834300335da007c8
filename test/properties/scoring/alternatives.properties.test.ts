import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOf, localPartOf, toEmailAddress } from '../../../src/scoring/message';
import { learnMessage } from '../../../src/scoring';
import { createGraph, type Graph } from '../../../src/scoring/graph/graph';
import { relateNames } from '../../../src/scoring/names/relation';
import {
  addressDistance,
  addressForms,
  domainDistance,
  localDistance,
} from '../../../src/scoring/similarity/address-distance';
import { findAlternatives } from '../../../src/scoring/signals/alternatives';
import { fitOf } from '../../../src/scoring/signals/fit';
import { MessageView } from '../../../src/scoring/signals/message-view';
import { mailMessage, people } from '../../support/samples';

const local = fc.constantFrom(
  'anna.berg',
  'anna.burg',
  'aberg',
  'bergan',
  'bob',
  'b0b',
  'rnary',
  'mary',
  'anna',
  '',
);
const domain = fc.constantFrom(
  'acme.example',
  'acrne.example',
  'acme.com',
  'acme.co',
  'beta.example',
  'acme',
  '',
);
const address = fc.oneof(
  fc.tuple(local, domain).map(([name, at]) => `${name}@${at}`),
  fc.string({ unit: fc.constantFrom('a', 'c', 'l', 'r', 'n', 'm', '.', '@', '1', 'ß'), maxLength: 9 }),
);
const sender = fc.uniqueArray(address, { minLength: 1, maxLength: 4 });

/** The definition, without a look at letters or shapes first. */
function plainDistance(a: string, b: string): number {
  const [x, y] = [toEmailAddress(a), toEmailAddress(b)];
  const sum = domainDistance(domainOf(x), domainOf(y)) + localDistance(localPartOf(x), localPartOf(y));
  return sum <= 2 ? sum : Infinity;
}

function graphOf(learned: readonly (readonly string[])[]): Graph {
  const graph = createGraph({ halfLifeDays: 180 });
  learned.forEach((to, i) => learnMessage(graph, mailMessage({ id: `m${i}`, to: people(...to) })));
  return graph;
}

describe('the distance of two addresses', () => {
  it('is that of their domains and local parts together, up to two keystrokes', () => {
    fc.assert(
      fc.property(address, address, (a, b) => {
        const distance = addressDistance(addressForms(toEmailAddress(a)), addressForms(toEmailAddress(b)));
        expect(distance).toBe(plainDistance(a, b));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('the alternatives of a recipient', () => {
  it('are as each would be found compared with this recipient alone', () => {
    fc.assert(
      fc.property(fc.array(sender, { maxLength: 8 }), sender, (learned, to) => {
        const view = new MessageView(graphOf(learned), mailMessage({ to: people(...to) }));
        view.people.forEach((person, index) => {
          const { all, near, domainMates } = findAlternatives(view, index);
          for (const { known, relation, distance, fit } of all) {
            const contact = view.graph.contacts.personOf(known.row);
            expect(view.present).not.toContain(known.row);
            expect(relation).toBe(relateNames(view.identities[index]!.names, known.identity.names));
            expect(distance).toBe(plainDistance(person.address, contact.address));
            expect(fit).toBe(fitOf(view, known.row, contact.address, index));
          }
          expect(new Set(all.map(({ known }) => known.row)).size).toBe(all.length);
          expect(near).toEqual(all.filter(({ distance }) => distance < Infinity));
          const mates = all.filter(
            ({ known }) =>
              domainOf(view.graph.contacts.personOf(known.row).address) === domainOf(person.address),
          );
          expect(domainMates.odds).toBeCloseTo(
            mates.reduce((odds, { fit }) => odds + Math.exp(fit), 0),
            9,
          );
          expect(domainMates.best?.fit).toBe(
            mates.length === 0 ? undefined : Math.max(...mates.map(({ fit }) => fit)),
          );
        });
      }),
      { numRuns: 300 },
    );
  });

  it('are looked at once a message, however many recipients they resemble', () => {
    const namesakes = Array.from({ length: 60 }, (_, i) => `anna.b${i}@c${i}.example`);
    const graph = graphOf(namesakes.map((one) => [one]));
    const view = new MessageView(graph, mailMessage({ to: people(...namesakes.slice(0, 20)) }));
    const known = view.people.flatMap((_, index) =>
      findAlternatives(view, index).all.map((one) => one.known),
    );
    expect(known.length).toBe(20 * 40);
    expect(new Set(known).size).toBe(40);
  });
});
