import type { Domain, EpochMs, Probability } from '../../../src/scoring/brand';
import type { Verdicts } from '../../support/review-fixture';
import { attachmentScore, evidence, person, reason, recipientScore } from '../../support/samples';

const at = (iso: string) => Date.parse(iso) as EpochMs;

export const ANNA = evidence('Anna Berg <anna.berg@acme.example>', {
  sent: 16,
  firstSentAt: at('2025-01-10T09:00:00Z'),
  lastSentAt: at('2025-08-11T09:00:00Z'),
});
const NAMESAKE = recipientScore('Anna Berger <anna.berger@acne.example>', {
  reasons: [
    reason({ code: 'similar-to-known', known: ANNA, resemblance: 'same-first-name', sent: 0 }),
    reason(
      {
        code: 'lookalike-domain',
        domain: 'acne.example' as Domain,
        knownDomain: 'acme.example' as Domain,
        sentToKnownDomain: 212,
      },
      2,
    ),
    reason({ code: 'first-contact', received: 0 }, 1),
  ],
  suggestion: { person: ANNA.person, confidence: 0.86 as Probability },
});
const STRANGER = recipientScore('Jonas Lindqvist <jonas.lindqvist@norrland-bygg.example>', {
  reasons: [
    reason({ code: 'unusual-company', others: 3, togetherWith: 0 }),
    reason({ code: 'rare-contact', sent: 1, lastSentAt: at('2024-05-03T10:00:00Z') }, 1),
  ],
});
const PRIVATE = recipientScore('Mira Okafor <mira.okafor@mailbox.example>', {
  reasons: [
    reason({
      code: 'personal-account',
      known: evidence('Mira Okafor <mira.okafor@home.example>', {
        sent: 128,
        firstSentAt: at('2023-09-04T09:00:00Z'),
      }),
    }),
  ],
  suggestion: { person: person('Mira Okafor <mira.okafor@home.example>'), confidence: 0.7 as Probability },
});
const CYRILLIC = recipientScore('Аnna Веrg <\u0430nna.berg@acme.example>', {
  reasons: [
    reason({ code: 'lookalike-address', known: ANNA }),
    reason({ code: 'first-contact', received: 1 }, 1),
  ],
  suggestion: { person: ANNA.person, confidence: 0.97 as Probability },
});
export const HOSTILE = recipientScore(
  `[Click here](https://evil.example) \u202Egpj.exe <b>bold</b> ${'W'.repeat(240)} <x${'y'.repeat(180)}@evil.example>`,
  { reasons: [reason({ code: 'first-contact', received: 0 })] },
);

export const VERDICTS: Verdicts = {
  recipients: [NAMESAKE, STRANGER, PRIVATE, CYRILLIC, HOSTILE],
  files: [
    attachmentScore('Umbrella_budget_2026.xlsx', {
      reasons: [
        reason({
          code: 'attachment-unusual',
          fileName: 'Umbrella_budget_2026.xlsx',
          usual: person('Sara Lind <sara.lind@home.example>'),
        }),
      ],
    }),
  ],
  hints: [
    reason({ code: 'missing-usual', missing: person('Sara Lind <sara.lind@home.example>'), together: 24 }),
  ],
};
