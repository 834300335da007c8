import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/messages/english';
import english from '../../../src/messages/alert/en.json';
import { toLanguage } from '../../../src/messages/language';
import { ENGLISH_PANE } from '../../../src/messages/pane-en';
import { PLAIN_QUOTING } from '../../../src/messages/quoting';
import { reasonSentence } from '../../../src/messages/reason-sentence';
import { toSmartAlert } from '../../../src/messages/smart-alert-text';
import type { UnavailableCause } from '../../../src/policy/policy';
import { REASON_CODES } from '../../../src/scoring/reasons/reason';
import type { Probability } from '../../../src/scoring/brand';
import {
  address,
  decision,
  evidence,
  person,
  policy,
  reason,
  recipientScore,
  scoreReport,
} from '../../support/samples';
import { REASON_SAMPLES, STRANGER } from './reason-samples';

describe('English', () => {
  it('has a sentence for every reason, read and approved', async () => {
    const lines = REASON_SAMPLES.map((detail) => {
      const short = reasonSentence(reason(detail), STRANGER, ENGLISH, PLAIN_QUOTING);
      const long = ENGLISH_PANE.reasonLong(reason(detail), STRANGER, PLAIN_QUOTING);
      return `${detail.code}\n  alert  ${short}\n  pane   ${long}\n`;
    });
    expect(new Set(REASON_SAMPLES.map(({ code }) => code))).toEqual(new Set(REASON_CODES));
    await expect(lines.join('\n')).toMatchFileSnapshot('english-reasons.txt');
  });

  it('has an alert for every decision, read and approved', async () => {
    const known = evidence('Anna Berg <anna.berg@acme.example>');
    const report = scoreReport([
      recipientScore('Anna Berger <anna.berger@acne.example>', {
        reasons: [
          reason({ code: 'similar-to-known', known, resemblance: 'same-first-name', sent: 0 }),
          reason({ code: 'first-contact', received: 0 }),
          reason({ code: 'unusual-company', others: 2, togetherWith: 0 }),
          reason({ code: 'subject-unusual', usual: known.person }),
        ],
        suggestion: { person: person('Anna Berg <anna.berg@acme.example>'), confidence: 0.9 as Probability },
      }),
      recipientScore('Bo Larsen <bo@sea.example>'),
      recipientScore('carla@sea.example'),
    ]);
    const organisation = { name: 'Acme', internalDomains: [], supportContact: 'IT desk, phone 100' };
    const everyone = ['anna.berger@acne.example', 'bo@sea.example', 'carla@sea.example'].map(address);
    const alerts = (['warn', 'override', 'block'] as const).map((action) => {
      const flaggedAll = decision({ action, flagged: everyone });
      const byRule = decision({ action, flagged: everyone.slice(1, 2) });
      const text = (one: typeof byRule, markdown: boolean) =>
        toSmartAlert(one, report, policy({ organisation }), { markdown, language: ENGLISH });
      return [
        `${action}, plain\n${text(flaggedAll, false).errorMessage}`,
        `${action}, Markdown\n${text(flaggedAll, true).errorMessageMarkdown ?? ''}`,
        `${action}, because of a rule alone\n${text(byRule, false).errorMessage}`,
      ].join('\n\n');
    });
    const unchecked = (['policy', 'memory', 'deadline', 'host'] as const).flatMap(
      (unavailable: UnavailableCause) =>
        (['warn', 'block'] as const).map((action) => {
          const { errorMessage } = toSmartAlert(decision({ action, unavailable }), null, policy(), {
            markdown: false,
            language: ENGLISH,
          });
          return `${action}, not checked (${unavailable})\n${errorMessage}`;
        }),
    );
    const invitation = (one: typeof report | null, change: Parameters<typeof decision>[0]) =>
      toSmartAlert(decision(change), one, policy({ organisation }), {
        markdown: false,
        language: toLanguage(english, 'appointment'),
      });
    const invitations = [
      invitation(report, { action: 'warn', flagged: everyone }),
      invitation(report, { action: 'block', flagged: everyone.slice(0, 1) }),
      invitation(null, { action: 'warn', unavailable: 'host' }),
    ].map(({ errorMessage, cancelLabel }) => `an invitation\n${errorMessage}\n[${cancelLabel}]`);
    await expect([...alerts, ...unchecked, ...invitations, ''].join('\n\n')).toMatchFileSnapshot(
      'english-alerts.txt',
    );
  });
});
