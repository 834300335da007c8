import { describe, expect, it } from 'vitest';
import {
  domainOf,
  localPartOf,
  recipientsOf,
  type MailMessage,
  type Person,
} from '../../../../src/scoring/message';
import { personNameOf } from '../../../../src/training/person-name';
import { SLIP_GENERATORS } from '../../../../src/training/slips/generators';
import type { Slip, SlipContext, SlipKind } from '../../../../src/training/slips/slip';
import { person, received, sent } from '../people';
import { contextOf } from './context';

const ANNA = person('anna.berg@acme.example');
const ANNA_LIND = person('anna.lind@acme.example');
const ERIK_BERG = person('erik.berg@acme.example');
const PETRA = person('petra.novak@client.test');
const JAN = person('jan.maly@client.test');
const MICHAEL = person('michael.fischer@acme.example');
const PAST = [
  ...[1, 2, 3, 4].map((day) => sent([ANNA], day)),
  sent([ANNA_LIND, MICHAEL], 5),
  sent([PETRA], 6),
  received(JAN, 7),
];

/** Slips of many seeds, to see what a generator can and cannot do. */
function slipsOf(
  kind: SlipKind,
  message: MailMessage,
  past: readonly MailMessage[] = PAST,
  elsewhere: readonly MailMessage[] = [],
): readonly Slip[] {
  return Array.from({ length: 40 }, (_, seed) =>
    SLIP_GENERATORS[kind](contextOf(message, past, seed, elsewhere)),
  ).filter((slip) => slip !== null);
}

function wrongs(slips: readonly Slip[]): readonly Person[] {
  return slips.flatMap(({ wrong }) => (wrong ? [wrong] : []));
}

describe('autocomplete slip', () => {
  it('replaces the recipient with a known contact that shares a name', () => {
    const slips = slipsOf('autocomplete', sent([ANNA], 10));
    expect(new Set(wrongs(slips).map(({ address }) => address))).toEqual(new Set([ANNA_LIND.address]));
    expect(slips.every(({ message }) => recipientsOf(message).length === 1)).toBe(true);
  });

  it('never draws another address of the replaced person', () => {
    const twin = person('aberg@home.test', 'Anna Berg');
    const slips = slipsOf('autocomplete', sent([ANNA], 10), [...PAST, sent([twin], 8)]);
    expect(wrongs(slips).some(({ address }) => address === twin.address)).toBe(false);
  });

  it('does not apply when no contact resembles the recipient', () => {
    expect(slipsOf('autocomplete', sent([PETRA], 10))).toEqual([]);
  });
});

describe('added outlier', () => {
  it('keeps every recipient and adds one', () => {
    const slips = slipsOf('added-outlier', sent([ANNA], 10));
    expect(slips.length).toBeGreaterThan(20);
    for (const { message, wrong } of slips) {
      expect(recipientsOf(message).map(({ address }) => address)).toEqual([ANNA.address, wrong?.address]);
    }
  });
});

describe('typo', () => {
  it('changes the address a little and never hits someone the sender corresponds with', () => {
    const slips = slipsOf('typo-stranger', sent([ANNA], 10));
    expect(slips.length).toBeGreaterThan(30);
    for (const { address } of wrongs(slips)) {
      expect(address).not.toBe(ANNA.address);
      expect(Math.abs(address.length - ANNA.address.length)).toBeLessThanOrEqual(5);
    }
  });
});

describe('personal twin', () => {
  it('keeps the person and moves to another domain', () => {
    for (const { address } of wrongs(slipsOf('personal-twin', sent([ANNA], 10)))) {
      expect(domainOf(address)).not.toBe(domainOf(ANNA.address));
      expect(localPartOf(address)).toMatch(/berg|annab/);
    }
  });
});

describe('wrong member', () => {
  it('needs three recipients', () => {
    expect(slipsOf('wrong-member', sent([ANNA, PETRA], 10))).toEqual([]);
    expect(slipsOf('wrong-member', sent([ANNA, PETRA, MICHAEL], 10)).length).toBeGreaterThan(30);
  });
});

describe('wrong person of the right company', () => {
  it('replaces an external recipient with a known address of the same domain', () => {
    const slips = slipsOf('same-company', sent([ANNA, PETRA], 10));
    expect(slips.map(({ intended }) => intended?.address)).toEqual(slips.map(() => PETRA.address));
    expect(new Set(wrongs(slips).map(({ address }) => address))).toEqual(new Set([JAN.address]));
  });
});

describe('wrong file', () => {
  const other = sent([PETRA], 8, { attachments: ['offer.pdf'] });

  it('takes the files of a recent message to other people', () => {
    const slips = slipsOf('wrong-file', sent([ANNA], 10, { attachments: ['minutes.doc'] }), [...PAST, other]);
    expect(slips[0]?.message.attachments).toEqual(['offer.pdf']);
  });

  it('leaves forwards alone', () => {
    const forward = sent([ANNA], 10, { attachments: ['minutes.doc'], composeType: 'forward' });
    expect(slipsOf('wrong-file', forward, [...PAST, other])).toEqual([]);
  });
});

describe('greeting mismatch', () => {
  it('replaces the greeted recipient with someone of another first name', () => {
    const slips = slipsOf('greeting-mismatch', sent([ANNA], 10, { bodyStart: 'Hi Anna,\nhere it is.' }));
    expect(slips.length).toBeGreaterThan(30);
    expect(wrongs(slips).every((wrong) => personNameOf(wrong).first !== 'anna')).toBe(true);
  });

  it('needs a greeting', () => {
    expect(slipsOf('greeting-mismatch', sent([ANNA], 10, { bodyStart: 'Here it is.' }))).toEqual([]);
  });
});

describe('directory namesake', () => {
  const elsewhere = [received(ERIK_BERG, 3), received(person('anna.nova@acme.example'), 3)].map(
    (message) => ({ ...message, to: [person('someone.else@acme.example')] }),
  );

  it('shares the surname and the domain, not the first name', () => {
    const slips = slipsOf('namesake-surname', sent([ANNA], 10), PAST, elsewhere);
    expect(slips.length).toBeGreaterThan(30);
    for (const wrong of wrongs(slips)) {
      expect(personNameOf(wrong).last).toBe('berg');
      expect(personNameOf(wrong).first).not.toBe('anna');
      expect(domainOf(wrong.address)).toBe('acme.example');
    }
    expect(wrongs(slips).some(({ address }) => address === ERIK_BERG.address)).toBe(true);
  });

  it('shares the first name, not the surname', () => {
    for (const wrong of wrongs(slipsOf('namesake-first-name', sent([ANNA], 10), PAST, elsewhere))) {
      expect(personNameOf(wrong).first).toBe('anna');
      expect(personNameOf(wrong).last).not.toBe('berg');
    }
  });

  it('is never someone the sender writes to, before or later', () => {
    const slips = slipsOf('namesake-surname', sent([ANNA], 10), [...PAST, sent([ERIK_BERG], 9)], elsewhere);
    expect(wrongs(slips).some(({ address }) => address === ERIK_BERG.address)).toBe(false);
  });

  it('makes variants of both names', () => {
    const names = wrongs(slipsOf('namesake-variant', sent([MICHAEL], 10))).map(personNameOf);
    expect(names.some(({ first }) => first === 'mike')).toBe(true);
    expect(names.some(({ last }) => last !== 'fischer')).toBe(true);
    expect(names.every(({ first, last }) => first !== 'michael' || last !== 'fischer')).toBe(true);
  });
});

describe('other address of the same person', () => {
  it('keeps the local part at another domain', () => {
    for (const { address } of wrongs(slipsOf('other-domain', sent([ANNA], 10)))) {
      expect(localPartOf(address)).toBe('anna.berg');
      expect(address).not.toBe(ANNA.address);
    }
  });

  it('guesses another form of the name in the same domain', () => {
    for (const { address } of wrongs(slipsOf('other-address', sent([ANNA], 10)))) {
      expect(domainOf(address)).toBe('acme.example');
      expect(address).not.toBe(ANNA.address);
    }
  });

  it('offers the abandoned address only after the new one has been used for long', () => {
    const old = person('anna.berg@old.test');
    const past = [sent([old], 1), sent([ANNA], 80)];
    expect(wrongs(slipsOf('stale-address', sent([ANNA], 90), past)).map(({ address }) => address)).toContain(
      old.address,
    );
    expect(slipsOf('stale-address', sent([ANNA], 90), [sent([old], 60), sent([ANNA], 80)])).toEqual([]);
  });
});

describe('every generator', () => {
  const kinds = Object.keys(SLIP_GENERATORS) as SlipKind[];

  it('gives the same slip for the same seed', () => {
    const message = sent([ANNA, PETRA, MICHAEL], 10, { bodyStart: 'Hi Anna,\n' });
    for (const kind of kinds) {
      const context = (): SlipContext => contextOf(message, PAST, 7);
      expect(SLIP_GENERATORS[kind](context())).toEqual(SLIP_GENERATORS[kind](context()));
    }
  });

  it('never makes the owner the wrong one', () => {
    const own = person('oowner@home.test', 'Olga Owner');
    const message = sent([ANNA, PETRA, MICHAEL], 10, { bodyStart: 'Hi Anna,\n' });
    for (const kind of kinds)
      for (const { address } of wrongs(slipsOf(kind, message, [...PAST, sent([own], 9)])))
        expect(address).not.toBe(own.address);
  });

  it('does nothing to a message to the owner alone', () => {
    const message = sent([person('olga.owner@acme.example')], 10);
    for (const kind of kinds) if (kind !== 'wrong-file') expect(slipsOf(kind, message)).toEqual([]);
  });
});
