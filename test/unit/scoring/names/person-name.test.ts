import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePersonName } from '../../../../src/scoring/names/person-name';
import { relateNames } from '../../../../src/scoring/names/relation';

const parse = (name: string, address = '') => parsePersonName(name, address);
const relate = (a: string, b: string) => relateNames([parse(a)], [parse(b)]);

describe('a display name', () => {
  it.each([
    ['Anna Berg', 'anna', 'berg'],
    ['Berg, Anna', 'anna', 'berg'],
    ['Berg, Anna (Legal)', 'anna', 'berg'],
    ['Berg, Anna [ACME/London]', 'anna', 'berg'],
    ['Dr. Anna M. Berg, PhD', 'anna', 'berg'],
    ['ANNA BERG', 'anna', 'berg'],
    ['Anna Berg/ACME/DE', 'anna', 'berg'],
    ['Anna', 'anna', ''],
    ['Anna Berg Jr.', 'anna', 'berg'],
    ['Mr Anna', 'anna', ''],
    ['Ludwig van der Berg', 'ludwig', 'vanderberg'],
    ['van der Berg, Ludwig', 'ludwig', 'vanderberg'],
    ['Zoë Müller', 'zoe', 'muller'],
    ['Zoe\u0308 Mu\u0308ller', 'zoe', 'muller'],
    ["Sinéad O'Neil", 'sinead', 'oneil'],
    ['Sinéad O’Neil', 'sinead', 'oneil'],
    ['Jean-Luc Picard', 'jeanluc', 'picard'],
    ['Ирина Котова', 'irina', 'kotova'],
    ['Γιώργος Παππάς', 'giorgos', 'pappas'],
    ['田中 太郎', '太郎', '田中'],
    ['欧阳修', '修', '欧阳'],
    ['王小明', '小明', '王'],
    ['김민준', '민준', '김'],
    ['남궁민수', '민수', '남궁'],
    ['محمد علي', 'محمد', 'علي'],
    ['A. Berg', 'a', 'berg'],
    ['Anna Berg 2', 'anna', 'berg'],
  ])('%s is %s, surname %s', (name, given, family) => {
    expect(parse(name)).toMatchObject({ given: given.normalize('NFKC'), family: family.normalize('NFKC') });
  });

  it.each([
    ['', 'anna.berg@acme.example', 'anna', 'berg'],
    ['anna.berg@acme.example', 'anna.berg@acme.example', 'anna', 'berg'],
    ['anna.berg@acme.example', '', 'anna', 'berg'],
    ['(Legal)', 'aberg@acme.example', 'aberg', ''],
    ['', 'anna', 'anna', ''],
    ['', '12345@acme.example', '', ''],
    ['', '@', '', ''],
    ['---', '', '', ''],
  ])('%s at %s is %s, surname %s', (name, address, given, family) => {
    expect(parse(name, address)).toMatchObject({ given, family });
  });

  it('of any kind gives folded parts in bounded number and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ maxLength: 60 }),
        (name, address) => {
          const { parts, given, family } = parse(name, address);
          expect(parts.length).toBeLessThanOrEqual(130);
          if (given === '') expect(family).toBe('');
          expect(parts).not.toContain('');
        },
      ),
    );
  });

  it('of two plain words is what the long way gives, found by a comma put behind it', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'B', 'r', 'g', 'M', 'd'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(parse(`${a} ${b}`)).toEqual(parse(`${a} ${b},`));
      }),
    );
  });
});

describe('the relation of two names', () => {
  it.each([
    ['Anna Berg', 'Berg, Anna', 'same-name'],
    ['Anna Berg', 'Berg Anna', 'same-name'],
    ['Zoë Müller', 'Zoe Muller', 'same-name'],
    ['Ирина Котова', 'Irina Kotova', 'same-name'],
    ['Bill Gatesby', 'William Gatesby', 'variant'],
    ['A. Berg', 'Anna Berg', 'variant'],
    ['Katherine Meier', 'Catherine Mayer', 'variant'],
    ['Annna Bergmann', 'Anna Bergmann', 'variant'],
    ['Tom Berg', 'Anna Berg', 'same-surname'],
    ['Anna Berg', 'Anna Fischer', 'same-first-name'],
    ['Anna', 'Anna Berg', 'same-first-name'],
    ['Berg', 'Anna Berg', 'variant'],
    ['aberg', 'Anna Berg', 'variant'],
    ['Annabel Berg', 'Annika Fischer', 'prefix'],
    ['Anna Berg', 'Tom Fischer', 'none'],
    ['A. Berg', 'A. Fischer', 'none'],
    ['', 'Anna Berg', 'none'],
    ['王小明', '李小红', 'none'],
    ['김민준', '이서연', 'none'],
    ['محمد علي', 'خالد حسن', 'none'],
    ['Γιώργος Παππάς', 'Νίκος Αλεξίου', 'none'],
    ['Ирина Котова', 'Олег Сидоров', 'none'],
  ])('of %s and %s is %s', (a, b, relation) => {
    expect(relate(a, b)).toBe(relation);
    expect(relate(b, a)).toBe(relation);
  });

  it('is the same both ways round, and that of a name with itself is the closest', () => {
    const name = fc.oneof(
      fc.constantFrom(
        'Anna Berg',
        'Berg',
        'A Berg',
        '王小明',
        'Bill Gatesby',
        'William Gates',
        'Ann',
        'Ирина Котова',
        '',
      ),
      fc.string({ maxLength: 20 }),
    );
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(relate(a, b)).toBe(relate(b, a));
        if (parse(a).given !== '') expect(relate(a, a)).toBe('same-name');
      }),
    );
  });
});
