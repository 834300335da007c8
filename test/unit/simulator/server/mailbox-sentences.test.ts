import { describe, expect, it } from 'vitest';
import { mailboxErrorSentence, skippedSentences } from '../../../../simulator/server/mailbox-sentences';

describe('a mailbox that cannot be used', () => {
  it.each([
    ['unreadable', 'ENOENT', /cannot be opened \(ENOENT\)\. Check its path/],
    ['no-messages', 'line 1: not JSON', /line 1: not JSON\. .*each line has to be one message.*DESIGN\.md/],
    ['no-owner', '', /no sent mail.*"direction":"sent"/],
  ] as const)('is named, with the problem and what to do: %s', (code, detail, expected) => {
    const sentence = mailboxErrorSentence('mail/ada.jsonl', { code, detail });
    expect(sentence).toContain('mail/ada.jsonl');
    expect(sentence).toMatch(expected);
  });
});

describe('messages that were skipped', () => {
  const skip = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ file: 'ada.jsonl', number: index + 1, why: 'not JSON' }));

  it('are not spoken of when there are none', () => {
    expect(skippedSentences([], 0)).toEqual([]);
  });

  it('are named by file, number and problem', () => {
    expect(skippedSentences(skip(1), 1)).toEqual(['ada.jsonl, number 1, was skipped: not JSON.']);
  });

  it('are counted beyond the fifth', () => {
    const sentences = skippedSentences(skip(8), 20);
    expect(sentences).toHaveLength(6);
    expect(sentences[5]).toBe('15 more were skipped.');
  });
});
