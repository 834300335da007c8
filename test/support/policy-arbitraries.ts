import fc from 'fast-check';
import * as limits from '../../src/policy/policy-limits';
import { REASON_CODES } from '../../src/scoring/reasons/reason';

/** Values that stand where a policy expects something else, or nearly it. */
const stray = fc.oneof(
  fc.constantFrom(null, true, false, 0, 1, -1, 1.5, 101, '', 'x', 'WARN', [], {}, [[]], 'x'.repeat(300)),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Builds arbitraries of policies: all valid, or with a mistake here and there. */
class PolicyArbitraries {
  constructor(private readonly withMistakes: boolean) {}

  /** Good values; with mistakes sometimes a wrong one made for this place, sometimes anything. */
  leaf(good: fc.Arbitrary<unknown>, ...wrong: readonly unknown[]): fc.Arbitrary<unknown> {
    if (!this.withMistakes) return good;
    const odd = wrong.length === 0 ? stray : fc.oneof(fc.constantFrom(...wrong), stray);
    return fc.oneof({ arbitrary: good, weight: 9 }, { arbitrary: odd, weight: 1 });
  }

  word(values: readonly string[], ...wrong: readonly unknown[]): fc.Arbitrary<unknown> {
    return this.leaf(fc.constantFrom(...values), ...wrong);
  }

  list(entry: fc.Arbitrary<unknown>, minLength = 0): fc.Arbitrary<unknown> {
    const min = this.withMistakes ? 0 : minLength;
    return this.leaf(fc.array(entry, { minLength: min, maxLength: 4 }));
  }

  /** Every key but the required ones may be missing; with mistakes the required ones too, or one too many is there. */
  object(
    fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
    required: readonly string[] = [],
  ): fc.Arbitrary<unknown> {
    const known = fc.record({ ...fields }, { requiredKeys: this.withMistakes ? [] : [...required] });
    if (!this.withMistakes) return known;
    const extra = fc.dictionary(fc.constantFrom('rule', 'constructor', 'toString', '', 'a.b', 'Ü'), stray, {
      maxKeys: 1,
    });
    return this.leaf(
      fc.oneof(
        { arbitrary: known, weight: 9 },
        { arbitrary: fc.tuple(known, extra).map(([a, b]) => ({ ...a, ...b })), weight: 1 },
      ),
    );
  }

  domains(minLength: number): fc.Arbitrary<unknown> {
    const good = ['acme.example', '*.acme.example', 'ACME.Example', 'müller.example', 'mail.acme.example'];
    const wrong = [
      'acme',
      '*',
      '*acme.example',
      'a..example',
      '.acme.example',
      'acme.example.',
      'a b.example',
    ];
    return this.list(
      this.word(good, ...wrong, 'a@b.example', 'ac*me.example', '*.*.example', '-a.example'),
      minLength,
    );
  }

  url(): fc.Arbitrary<unknown> {
    const good = [
      'https://acme.example/help',
      'HTTPS://ACME.EXAMPLE',
      'https://acme.example:8443/v1/logs?x=1',
    ];
    const wrong = [
      'http://acme.example',
      'https://',
      'javascript:1',
      'https://me@acme.example',
      'https://a.example/ b',
    ];
    return this.word(good, ...wrong, 'http://localhost:4318/v1/logs', 'http://localhost.evil.test');
  }

  condition(): fc.Arbitrary<unknown> {
    return this.object({
      risk: this.word(limits.RISKS, 'normal'),
      reasons: this.list(this.word(REASON_CODES, 'first_contact'), 1),
      recipients: fc.oneof(
        this.word(limits.RECIPIENT_CLASSES, 'internal'),
        this.object({ domains: this.domains(1) }, ['domains']),
      ),
      attachments: this.leaf(fc.constant(true), false),
      labels: this.list(this.word(['0f8fad5b-d9cb-469f-a165-70867728950E'], 'not-a-guid'), 1),
      kind: this.word(limits.MESSAGE_KINDS),
    });
  }

  rules(): fc.Arbitrary<unknown> {
    const rule = (id: string) =>
      this.object(
        {
          id: this.word([id], '', 'has space', 'x'.repeat(65), 'a'),
          when: this.condition(),
          then: this.word(limits.RULE_ACTIONS, 'allow'),
        },
        ['id', 'when', 'then'],
      );
    return this.leaf(fc.tuple(rule('a'), rule('b'), rule('c.d-e')).chain((all) => fc.subarray(all)));
  }

  policy(): fc.Arbitrary<unknown> {
    const failure = this.word(limits.FAILURE_ACTIONS, 'override');
    const shown = this.leaf(fc.string({ minLength: 1, maxLength: 20 }), '');
    return this.object(
      {
        $schema: this.url(),
        version: this.leaf(fc.constant(1), '1', 2),
        organisation: this.object({
          name: shown,
          internalDomains: this.domains(0),
          supportUrl: this.url(),
          supportContact: shown,
        }),
        alertBudget: this.object({
          perHundredSends: this.leaf(fc.double({ min: 0, max: 100, noNaN: true }), 100.5),
        }),
        rules: this.rules(),
        override: this.object({
          justification: this.word(limits.JUSTIFICATIONS),
          reasons: this.list(shown, 1),
        }),
        onUnavailable: this.object({ policy: failure, memory: failure, deadline: failure, host: failure }),
        learning: this.object({
          halfLifeDays: this.leaf(fc.double({ min: 1, max: 3650, noNaN: true }), 0.5, 3651),
          historyMonths: this.leaf(fc.integer({ min: 0, max: 120 }), 12.5, 121, -0.5),
          fromReceived: this.leaf(fc.boolean()),
        }),
        fixed: this.list(this.word(limits.FIXABLE_PATHS, 'learning.halflife')),
        reporting: this.object({
          endpoint: this.url(),
          level: this.word(limits.REPORTING_LEVELS),
          hashKeyId: shown,
        }),
        texts: this.leaf(
          fc.dictionary(
            fc.constantFrom('en', 'pt-BR', ...(this.withMistakes ? ['EN', 'x', 'de-'] : [])),
            this.leaf(
              fc.dictionary(
                fc.constantFrom('warn', 'a.b', ...(this.withMistakes ? ['Warn'] : [])),
                this.leaf(fc.string()),
              ),
            ),
          ),
        ),
        suspendedUntil: this.word(
          ['2026-11-25T18:00Z', '2031-01-01T00:00Z'],
          '2026-11-25T18:00:30Z',
          '2026-11-25',
          '2026-11-25T18:00',
          '2026-11-25T18:00+01:00',
          '2026-13-25T18:00Z',
        ),
      },
      ['version'],
    );
  }
}

/** What `JSON.parse` could give for a policy that an admin may write. */
export const validPolicy = new PolicyArbitraries(false).policy().map(asJson);

/** The same with mistakes: wrong types, values just outside, misspelt, missing and inherited-looking keys. */
export const nearPolicy = fc.oneof(
  new PolicyArbitraries(true).policy().map(asJson),
  new PolicyArbitraries(true).policy().map((raw) => asJson(isRecord(raw) ? { ...raw, version: 1 } : raw)),
);

/** Through text and back: no prototypes, no negative zero, nothing that JSON cannot hold. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
