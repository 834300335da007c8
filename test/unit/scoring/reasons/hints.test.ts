import { describe, expect, it } from 'vitest';
import { createGraph, learnMessage, scoreMessage } from '../../../../src/scoring';
import type { MailMessage } from '../../../../src/scoring/message';
import { mailMessage, OWNER, people, person } from '../../../support/samples';

const ANNA = 'Anna Berg <anna.berg@acme.example>';
const BEN = 'Ben Cole <ben@acme.example>';
const OTHER_ACCOUNT = person('Olga Owner <olga@studio.example>');

/** What a sender is told who wrote these messages, each so many times, about the draft. */
function hintsFor(
  draft: Partial<MailMessage>,
  history: readonly { readonly times: number; readonly change?: Partial<MailMessage> }[],
) {
  const graph = createGraph({ halfLifeDays: 180 });
  let learned = 0;
  for (const { times, change } of history)
    for (let i = 0; i < times; i += 1) learnMessage(graph, mailMessage({ id: `m${learned++}`, ...change }));
  return scoreMessage(graph, mailMessage(draft)).hints;
}

const outsiders = (count: number) =>
  people(...Array.from({ length: count }, (_, i) => `p${i}@firm${i}.example`));

describe('many outside addresses that see each other', () => {
  it('are ten or more in To and Cc', () => {
    const draft = { to: outsiders(6), cc: people('a@x.example', 'b@x.example', 'c@x.example') };
    expect(hintsFor(draft, [])).toEqual([]);
    const tenth = { ...draft, cc: [...draft.cc, person('d@x.example')] };
    expect(hintsFor(tenth, [])).toMatchObject([{ code: 'many-visible-recipients', external: 10 }]);
  });

  it('are neither colleagues nor in Bcc', () => {
    const colleagues = Array.from({ length: 9 }, (_, i) => person(`c${i}@home.example`));
    expect(hintsFor({ to: [...outsiders(1), ...colleagues] }, [])).toEqual([]);
    expect(hintsFor({ to: [], bcc: outsiders(20) }, [])).toEqual([]);
  });
});

describe('an account that the sender does not usually write from', () => {
  const draft = { from: OTHER_ACCOUNT };

  it('is told with the usual one, once fifty messages have left', () => {
    expect(hintsFor(draft, [{ times: 49 }])).toEqual([]);
    expect(hintsFor(draft, [{ times: 50 }])).toMatchObject([
      { code: 'unusual-sender-account', usual: OWNER, sentFromUsual: 50 },
    ]);
  });

  it('is nothing to tell of when it was used before', () => {
    expect(hintsFor(draft, [{ times: 50 }, { times: 1, change: { from: OTHER_ACCOUNT } }])).toEqual([]);
  });

  it('is compared with the account used most', () => {
    const history = [{ times: 20, change: { from: OTHER_ACCOUNT } }, { times: 40 }];
    const third = { from: person('olga@third.example') };
    expect(hintsFor(third, history)).toMatchObject([{ usual: OWNER, sentFromUsual: 40 }]);
  });
});

describe('somebody who is usually there', () => {
  const both = { to: people(ANNA, BEN) };

  it('is missed after three messages together', () => {
    const draft = { to: people(ANNA) };
    expect(hintsFor(draft, [{ times: 2, change: both }])).toEqual([]);
    expect(hintsFor(draft, [{ times: 3, change: both }])).toMatchObject([
      { code: 'missing-usual', missing: person(BEN), together: 3 },
    ]);
  });

  it('is not missed where most mail to the others goes without them', () => {
    const alone = { times: 6, change: { to: people(ANNA) } };
    expect(hintsFor({ to: people(ANNA) }, [{ times: 3, change: both }, alone])).toEqual([]);
  });
});
