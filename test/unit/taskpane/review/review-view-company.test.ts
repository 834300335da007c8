import { describe, expect, it } from 'vitest';
import { createGraph, learnMessage } from '../../../../src/scoring';
import { ENGLISH_PANE } from '../../../../src/messages/pane-en';
import { toReviewView } from '../../../../src/taskpane/review/review-view';
import { createReviewFixture } from '../../../support/review-fixture';
import { composeItem, mailMessage, people, reason, recipientScore } from '../../../support/samples';

const WORDS = { reasonLong: ENGLISH_PANE.reasonLong, ruleOnly: ENGLISH_PANE.card.ruleOnly };
const STRANGER = 'Jonas Lindqvist <jonas@bygg.example>';
const BO = 'Bo Chen <bo.chen@home.example>';
const SARA = 'Sara Lind <sara.lind@home.example>';

async function companyOn(to: readonly string[]) {
  const graph = createGraph({ halfLifeDays: 180 });
  for (let mail = 0; mail < 4; mail += 1) learnMessage(graph, mailMessage({ to: people(BO, SARA) }));
  const stranger = recipientScore(STRANGER, { reasons: [reason({ code: 'first-contact', received: 0 })] });
  const { ports } = createReviewFixture({
    item: composeItem({ to: people(...to) }),
    verdicts: { recipients: [stranger] },
    graph,
  });
  return toReviewView(await ports.check(), [], WORDS, 10).cards[0]?.company;
}

describe('the picture of how a recipient sits among the others', () => {
  it('shows the others who go together', async () => {
    expect((await companyOn([STRANGER, BO, SARA]))?.pairs).toEqual([[0, 1]]);
  });

  it('is left out where it would have no line', async () => {
    expect(await companyOn([STRANGER, BO])).toBeNull();
  });
});
