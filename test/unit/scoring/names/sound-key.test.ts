import { describe, expect, it } from 'vitest';
import {
  areGivenNameVariants,
  isRespelling,
  isShortForm,
  nicknameGroups,
} from '../../../../src/scoring/names/given-names';
import { soundKey } from '../../../../src/scoring/names/sound-key';

describe('the sound of a name', () => {
  it.each([
    ['fischer', 'fisher'],
    ['meier', 'mayer'],
    ['kathryn', 'cathrin'],
    ['philip', 'filip'],
    ['schmidt', 'schmitt'],
    ['knight', 'nite'],
    ['wright', 'rite'],
    ['macdonald', 'mcdonald'],
    ['tschaikowsky', 'tchaikovsky'],
    ['jan', 'yan'],
  ])('is the same for %s and %s', (a, b) => {
    expect(soundKey(a)).toBe(soundKey(b));
  });

  it.each([
    ['anna', 'hanna'],
    ['berg', 'burk'],
    ['tom', 'tim er'],
  ])('is not the same for %s and %s', (a, b) => {
    expect(soundKey(a)).not.toBe(soundKey(b));
  });

  it('is empty for other scripts, and stays right when asked often', () => {
    expect(soundKey('田中')).toBe('');
    for (let i = 0; i < 20_000; i += 1) soundKey(`name${i}`);
    expect(soundKey('fischer')).toBe(soundKey('fisher'));
  });
});

describe('given names', () => {
  it.each([
    ['bill', 'william'],
    ['bob', 'robert'],
    ['peggy', 'margaret'],
    ['liz', 'elizabeth'],
    ['ted', 'edward'],
    ['dan', 'daniel'],
    ['danny', 'daniel'],
    ['mathew', 'matthew'],
    ['jon', 'john'],
    ['isabell', 'isabelle'],
  ])('%s and %s may be one', (a, b) => {
    expect(areGivenNameVariants(a, b)).toBe(true);
  });

  it.each([
    ['anna', 'tom'],
    ['a', 'anna'],
    ['robert', 'william'],
    ['anna', 'anna'],
    ['', ''],
  ])('%s and %s are not told to be variants', (a, b) => {
    expect(areGivenNameVariants(a, b)).toBe(false);
  });

  it('of a nickname may be several', () => {
    expect(nicknameGroups('rick').length).toBeGreaterThan(1);
    expect(nicknameGroups('zzz')).toEqual([]);
  });

  it('are short forms from three letters on', () => {
    expect(isShortForm('ed', 'edward')).toBe(false);
    expect(isShortForm('edw', 'edward')).toBe(true);
    expect(isShortForm('danny', 'daniel')).toBe(true);
  });

  it('are respellings by sound with the same first letter, or by one keystroke from five letters on', () => {
    expect(isRespelling('kathryn', 'cathryn')).toBe(true);
    expect(isRespelling('karl', 'carl')).toBe(false);
    expect(isRespelling('anna', 'anna')).toBe(false);
    expect(isRespelling('laura', 'lsura')).toBe(true);
  });
});
