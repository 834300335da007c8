import { describe, expect, it } from 'vitest';
import { greetedName } from '../../../src/messages/greeted-name';
import { evidence } from '../../support/samples';

describe('the name of a greeting', () => {
  it.each([
    ['Jürgen Möller <jm@acme.example>', 'jurgen', 'Jürgen'],
    ['MacLeod, Ian (Sales) <ian@acme.example>', 'macleod', 'MacLeod'],
    ['Иван Петров <ip@acme.example>', 'ivan', 'Иван'],
  ])('is written as its contact writes it: %s', (contact, greeted, expected) => {
    expect(greetedName({ greeted, known: evidence(contact) })).toBe(expected);
  });

  it('has a capital where it is in no name: a nickname, or nobody’s', () => {
    expect(greetedName({ greeted: 'dave', known: evidence('David Duran <dd@acme.example>') })).toBe('Dave');
    expect(greetedName({ greeted: 'henrik', known: null })).toBe('Henrik');
    expect(greetedName({ greeted: '弘', known: null })).toBe('弘');
  });
});
