import { expect, it } from 'vitest';
import { ruleSentence } from '../../../src/studio/words/studio-words';

it('says in words what a rule does', () => {
  expect(ruleSentence({ when: {}, then: 'monitor' })).toBe('Always: record only');
  expect(ruleSentence({ when: { risk: 'high', recipients: 'external' }, then: 'block' })).toBe(
    'If the risk is at least high and a recipient is outside the organisation: stop',
  );
  expect(
    ruleSentence({
      when: {
        reasons: ['lookalike-domain', 'lookalike-address'],
        recipients: { domains: ['rival.example'] },
        attachments: true,
        kind: 'appointment',
      },
      then: 'override',
    }),
  ).toBe(
    'If a recipient is at rival.example and a reason is lookalike-domain or lookalike-address and files are attached and it is an invitation: stop until overridden',
  );
});
