import { describe, expect, it } from 'vitest';
import { ENGLISH_PANE } from '../../../../src/messages/pane-en';
import type { Domain } from '../../../../src/scoring/brand';
import type { Reason } from '../../../../src/scoring/reasons/reason';
import { toReviewView } from '../../../../src/taskpane/review/review-view';
import { createReviewFixture } from '../../../support/review-fixture';
import { composeItem, evidence, people, reason, recipientScore } from '../../../support/samples';

const WORDS = { reasonLong: ENGLISH_PANE.reasonLong, ruleOnly: ENGLISH_PANE.card.ruleOnly };
const WRONG = 'Henriette Dahl <henriette.dahl@home.example>';
const henrik = evidence('Henrik Dahl <henrik.dahl@home.example>');
const anna = evidence('Anna Berg <anna.berg@home.example>');
const namesake = reason({ code: 'similar-to-known', known: henrik, resemblance: 'same-surname', sent: 0 });
const stranger = reason({ code: 'first-contact', received: 0 });
const atHome = (usual: typeof henrik): Reason =>
  reason({ code: 'unusual-domain-member', domain: 'home.example' as Domain, usual });

async function said(...reasons: readonly Reason[]): Promise<readonly string[]> {
  const { ports } = createReviewFixture({
    item: composeItem({ to: people(WRONG) }),
    verdicts: { recipients: [recipientScore(WRONG, { reasons })] },
  });
  return toReviewView(await ports.check(), [], WORDS, 10).cards[0]?.reasons ?? [];
}

describe('the sentences of a card', () => {
  it('say once how often the known contact and this one were written to', async () => {
    expect(await said(namesake, stranger, atHome(henrik))).toHaveLength(1);
    expect(
      await said(namesake, reason({ code: 'greeting-mismatch', greeted: 'henrik', known: henrik })),
    ).toEqual([
      expect.stringContaining('You have written 41 times to Henrik Dahl'),
      'Your message greets “Henrik”, but it goes to Henriette Dahl.',
    ]);
  });

  it('keep what is about somebody else', async () => {
    expect(await said(namesake, atHome(anna))).toEqual([
      expect.stringContaining('Henrik Dahl'),
      expect.stringContaining('Anna Berg'),
    ]);
  });

  it('keep the only thing there is to say', async () => {
    expect(await said(stranger)).toEqual(['You have never written to Henriette Dahl.']);
  });
});
