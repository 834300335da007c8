import { describe, expect, it } from 'vitest';
import { parseRecipient, parseRecipients } from '../../../../simulator/client/recipients/parse-recipients';

describe('a typed recipient', () => {
  it('is a bare address or a name with an address', () => {
    expect(parseRecipient(' anna@acme.example ')).toEqual({ name: '', address: 'anna@acme.example' });
    expect(parseRecipient('"Berg, Anna" <anna@acme.example>')).toEqual({
      name: 'Berg, Anna',
      address: 'anna@acme.example',
    });
  });

  it('is nothing while it has no address', () => {
    expect(parseRecipient('anna')).toBeNull();
    expect(parseRecipient('anna@')).toBeNull();
    expect(parseRecipient('')).toBeNull();
  });

  it('can be one of a pasted list, a comma inside a name included', () => {
    const people = parseRecipients('a@x.example; Berg, Anna <b@y.example>, c@z.example\nnonsense');
    expect(people.map((person) => person.address)).toEqual(['a@x.example', 'b@y.example', 'c@z.example']);
  });
});
