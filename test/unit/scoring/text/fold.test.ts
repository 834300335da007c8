import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fileKeys } from '../../../../src/scoring/text/file-name';
import { foldText } from '../../../../src/scoring/text/fold';
import { hashPair, hashText } from '../../../../src/scoring/text/hash';
import { normaliseSubject, wordHashes } from '../../../../src/scoring/text/tokens';

describe('folded text', () => {
  it.each([
    ['Anna BERG', 'anna berg'],
    ['Müller', 'muller'],
    ['Mu\u0308ller', 'muller'],
    ['Straße Łódź Ærø', 'strasse lodz aero'],
    ['İstanbul Işık', 'istanbul isik'],
    ['Щербаков Юлия', 'shcherbakov iuliia'],
    ['Ёлкин Є Ґ', 'elkin e g'],
    ['Σωκράτης', 'sokratis'],
    ['ｆｕｌｌ', 'full'],
    ['zero\u200bwidth\u202e', 'zerowidth'],
    ['田中', '田中'],
    ['محمد', 'محمد'],
    ['', ''],
  ])('of %s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('folded again is the same, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it('is lower case where the runtime cannot normalise', () => {
    vi.spyOn(String.prototype, 'normalize').mockReturnValue('');
    Object.defineProperty(String.prototype, 'normalize', {
      value: undefined,
      configurable: true,
      writable: true,
    });
    try {
      expect(foldText('MÜLLER Ø')).toBe('müller o');
    } finally {
      vi.restoreAllMocks();
    }
  });
});

describe('a subject', () => {
  it.each([
    ['Re: Offer', 'offer'],
    ['RE: FW: [ext] Re[2]: Offer  for   you ', 'offer for you'],
    ['AW: WG: Angebot', 'angebot'],
    ['答复：件名', '件名'],
    ['Re:', ''],
    ['Regarding: offer', 'regarding: offer'],
    ['', ''],
  ])('%j is normally %j', (subject, normal) => {
    expect(normaliseSubject(subject)).toBe(normal);
  });

  it('with any number of marks is read in linear time', () => {
    expect(normaliseSubject('Re: '.repeat(300)).length).toBeLessThan(1200);
  });
});

describe('word hashes', () => {
  it('are those of a plain list of distinct words of 4 to 24 letters and digits', () => {
    const text = fc.array(
      fc.constantFrom('offer', 'Turbine', 'abc', '2024', 'x2024', 'é', 'OFFER', '-', 'a'.repeat(25)),
    );
    fc.assert(
      fc.property(text, fc.nat(8), (words, limit) => {
        const expected: string[] = [];
        for (const word of words.map((one) => foldText(one))) {
          const isWord =
            word.length >= 4 && word.length <= 24 && /^[a-z0-9]+$/.test(word) && /[a-z]/.test(word);
          if (isWord && !expected.includes(word) && expected.length < limit) expected.push(word);
        }
        const hashes = wordHashes(words.join(' '), limit);
        expect(hashes).toEqual(expected.flatMap((word) => wordHashes(word, 1)));
      }),
    );
  });

  it('of scripts without spaces are those of pairs', () => {
    expect(wordHashes('見積もり', 9)).toHaveLength(3);
    expect(wordHashes('見積', 9)).toEqual(wordHashes('の見積', 9).slice(1));
  });

  it('go on in the list given', () => {
    const list = wordHashes('offer', 9);
    expect(wordHashes('offer turbine', 9, list)).toBe(list);
    expect(list).toHaveLength(2);
  });
});

describe('a file name', () => {
  it.each([
    ['Offer_ACME v3 (final).docx', 'offer acme.pdf'],
    ['OfferAcme.docx', 'offer-acme-draft.docx'],
    ['Müller Vertrag.pdf', 'mu\u0308ller_vertrag_signed.PDF'],
  ])('%s is the same document as %s', (a, b) => {
    expect(fileKeys(a).stem).toBe(fileKeys(b).stem);
    expect(fileKeys(a).stem).not.toBe(0);
  });

  it.each(['', 'v2.docx', '...', 'final (2).pdf'])('%j identifies nothing', (name) => {
    expect(fileKeys(name)).toMatchObject({ stem: 0, words: [] });
  });

  it('gives at most eight words of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (name) => {
        const keys = fileKeys(name);
        expect(keys.texts.length).toBeLessThanOrEqual(8);
        expect(keys.words.length).toBeLessThanOrEqual(keys.texts.length);
        expect(keys.stem === 0).toBe(keys.texts.length === 0);
      }),
    );
  });
});

describe('a hash', () => {
  it('spreads neighbouring keys and seeds over all bits', () => {
    const low = new Set(Array.from({ length: 256 }, (_, i) => hashPair(i, 0) & 255));
    expect(low.size).toBeGreaterThan(140);
    expect(hashText('a', 1)).not.toBe(hashText('a', 2));
  });
});
