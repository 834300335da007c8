import { describe, expect, it } from 'vitest';
import { mailboxErrorSentence, skippedSentences } from '../../../../simulator/server/mailbox-sentences';

describe('a mailbox that cannot be used', () => {
  it.each([
    ['unreadable', 'ENOENT', /cannot be opened \(ENOENT\)\. Check its path/],
    ['not-gzip', '', /is not gzip\. Compress it/],
    ['no-messages', 'line 1: not JSON', /line 1: not JSON\. Each line has to be one message.*DESIGN\.md/],
    ['no-owner', '', /no sent mail.*"direction":"sent"/],
  ] as const)('is named, with the problem and what to do: %s', (code, detail, expected) => {
    const sentence = mailboxErrorSentence('mail/ada.jsonl', { code, detail });
    expect(sentence).toContain('mail/ada.jsonl');
    expect(sentence).toMatch(expected);
  });
});

describe('lines that were skipped', () => {
  const skip = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ line: index + 1, problem: 'not JSON' }));

  it('are not spoken of when there are none', () => {
    expect(skippedSentences('ada.jsonl', [])).toEqual([]);
  });

  it('are named by file, number and problem, and followed by the form of a line', () => {
    const [first, form, ...more] = skippedSentences('ada.jsonl', skip(1));
    expect(first).toBe('ada.jsonl, line 1, was skipped: not JSON.');
    expect(form).toContain('DESIGN.md');
    expect(more).toEqual([]);
  });

  it('are counted beyond the fifth', () => {
    const sentences = skippedSentences('ada.jsonl', skip(8));
    expect(sentences).toHaveLength(7);
    expect(sentences[5]).toBe('3 more lines of it were skipped.');
  });
});
