import { describe, expect, it } from 'vitest';
import { createGraph, learnMessage, scoreMessage } from '../../../../src/scoring';
import { SILENT_LOG_ODDS } from '../../../../src/scoring/model/additive-model';
import { toProbability } from '../../../../src/scoring/model/calibrate';
import { createModel } from '../../../../src/scoring/model/scoring-model';
import type { HeadWeights, Weights } from '../../../../src/scoring/model/weights';
import { ATTACHMENT_SIGNALS, RECIPIENT_SIGNALS } from '../../../../src/scoring/signals/registry';
import { binCount } from '../../../../src/scoring/signals/signal';
import { mailMessage, OWNER, people } from '../../../support/samples';

const head = (bias: number, gate: HeadWeights['gate'] = 'any'): HeadWeights => ({ gate, bias, terms: {} });
const modelOf = (recipientHeads: readonly HeadWeights[], attachmentHeads: readonly HeadWeights[] = []) =>
  createModel({
    recipientHeads,
    attachmentHeads,
    calibration: { prevalence: 0.01, slope: 1, intercept: 0 },
    cleanTail: [],
  } satisfies Weights);

const ANNA = 'anna.berg@acme.example';
function graphWith(...learned: readonly Parameters<typeof mailMessage>[0][]) {
  const graph = createGraph({ halfLifeDays: 180 });
  learned.forEach((change, at) => learnMessage(graph, mailMessage({ id: `m${at}`, ...change })));
  return graph;
}

/** A head of one term: this weight in every bin of one signal. */
function about(name: string, weight: number): HeadWeights {
  const signal = [...RECIPIENT_SIGNALS, ...ATTACHMENT_SIGNALS].find((one) => one.name === name)!;
  return { ...head(0), terms: { [name]: Array.from({ length: binCount(signal) }, () => weight) } };
}

describe('the score of a message', () => {
  it('is the highest of its recipients and files', () => {
    const draft = mailMessage({ to: people(ANNA, 'new@acme.example'), attachments: ['a.pdf'] });
    const graph = graphWith({ to: people(ANNA) });
    const byRecipient = scoreMessage(
      graph,
      draft,
      modelOf([head(-100), head(50, 'never-written')], [head(-300)]),
    );
    expect(byRecipient.recipients.map(({ bias }) => bias)).toEqual([-1, 0.5]);
    expect(byRecipient.logOdds).toBe(byRecipient.recipients[1]!.logOdds);
    const byFile = scoreMessage(graph, draft, modelOf([head(-100)], [head(200)]));
    expect(byFile.logOdds).toBe(2);
    expect(byFile.attachments).toMatchObject([{ name: 'a.pdf', logOdds: 2 }]);
    expect(byFile.risk).toBeCloseTo(1 / (1 + Math.exp(-2)), 12);
  });

  it('is the lowest there is for one with neither', () => {
    const model = modelOf([head(100)], [head(100)]);
    const empty = scoreMessage(graphWith(), mailMessage({ to: [] }), model);
    expect(empty).toMatchObject({ logOdds: SILENT_LOG_ODDS, recipients: [], attachments: [] });
    expect(empty.risk).toBe(toProbability(SILENT_LOG_ODDS, model));
  });

  it('says nothing of the sender’s own addresses', () => {
    const model = modelOf([head(100)]);
    const own = scoreMessage(graphWith(), mailMessage({ to: [OWNER] }), model);
    expect(own.recipients).toEqual([
      {
        person: OWNER,
        field: 'to',
        risk: toProbability(SILENT_LOG_ODDS, model),
        logOdds: SILENT_LOG_ODDS,
        bias: SILENT_LOG_ODDS,
        contributions: [],
        reasons: [],
        suggestion: null,
      },
    ]);
  });

  it('says nothing of files beyond the sixteenth', () => {
    const attachments = Array.from({ length: 18 }, (_, at) => `file ${at}.pdf`);
    const model = modelOf([head(-100)], [head(100)]);
    const scores = scoreMessage(graphWith(), mailMessage({ attachments }), model).attachments;
    expect(scores.map(({ name }) => name)).toEqual(attachments);
    expect(scores.map(({ logOdds }) => logOdds)).toEqual([
      ...Array.from({ length: 16 }, () => 1),
      SILENT_LOG_ODDS,
      SILENT_LOG_ODDS,
    ]);
    expect(scores[16]).toMatchObject({ reasons: [], risk: toProbability(SILENT_LOG_ODDS, model) });
  });

  it('explains a recipient by the signals that weigh, each with its weight, and by no other', () => {
    const draft = mailMessage({ to: people('stranger@elsewhere.example') });
    const quiet = scoreMessage(graphWith(), draft, modelOf([head(100)])).recipients[0]!;
    expect([quiet.reasons, quiet.suggestion, quiet.contributions]).toEqual([[], null, []]);
    const explained = RECIPIENT_SIGNALS.filter(({ explain }) => explain !== null).map(({ name }) => name);
    const codes = explained.map((name) => {
      const scored = scoreMessage(graphWith(), draft, modelOf([about(name, 300)])).recipients[0]!;
      expect(scored.contributions.map(({ signal, logOdds }) => [signal, logOdds])).toEqual([[name, 3]]);
      for (const { weight } of scored.reasons) expect(weight).toBe(3);
      return scored.reasons.map(({ code }) => code);
    });
    expect(codes.flat()).toContain('first-contact');
  });

  it('names who was probably meant only where it has a reason to speak', () => {
    const graph = graphWith(...Array.from({ length: 8 }, () => ({ to: people(`Anna Berg <${ANNA}>`) })));
    const draft = mailMessage({ to: people('Anna Berg <anna.berg@acne.example>') });
    const speaking = RECIPIENT_SIGNALS.filter(({ explain }) => explain !== null).map(({ name }) =>
      about(name, 100),
    );
    const scored = speaking.map((one) => scoreMessage(graph, draft, modelOf([one])).recipients[0]!);
    expect(scored.some(({ suggestion }) => suggestion?.person.address === ANNA)).toBe(true);
    for (const { reasons, suggestion } of scored) if (reasons.length === 0) expect(suggestion).toBeNull();
    expect(scoreMessage(graph, draft, modelOf([head(100)])).recipients[0]!.suggestion).toBeNull();
  });
});
