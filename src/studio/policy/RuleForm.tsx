import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import * as limits from '../../policy/policy-limits';
import { REASON_CODES } from '../../scoring/reasons/reason';
import { RULE_WORDS } from '../words/studio-words';
import { LinesInput } from './LinesInput';
import { ManyChoice } from './ManyChoice';
import { problemAt, type PolicyEdit } from './policy-edit';
import { asRecord, asText, asTexts } from './raw-values';

interface RuleFormProps {
  readonly edit: PolicyEdit;
  readonly index: number;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly onRule: (rule: Readonly<Record<string, unknown>>) => void;
}

const DOMAINS = 'domains';

/** One rule: what has to hold, and what is done then. */
export function RuleForm({ edit, index, rule, onRule }: RuleFormProps) {
  const when = asRecord(rule['when']);
  const setWhen = (key: string, value: unknown) => onRule({ ...rule, when: withKey(when, key, value) });
  const field = (label: string, path: readonly string[], input: ReactElement, hint?: string) => {
    const problem = problemAt(edit, ['rules', index, ...path]);
    return (
      <Field
        label={label}
        hint={hint ?? null}
        validationState={problem === null ? 'none' : 'error'}
        validationMessage={problem}
      >
        {input}
      </Field>
    );
  };
  const list = (key: string) => (lines: readonly string[]) =>
    setWhen(key, lines.length === 0 ? undefined : lines);
  return (
    <>
      {field(
        RULE_WORDS.id,
        ['id'],
        <Input value={asText(rule['id'])} onChange={(_event, { value }) => onRule({ ...rule, id: value })} />,
        RULE_WORDS.idHint,
      )}
      {field(
        RULE_WORDS.then,
        ['then'],
        <Select
          value={asText(rule['then'])}
          onChange={(_event, { value }) => onRule({ ...rule, then: value })}
        >
          {limits.RULE_ACTIONS.map((action) => (
            <option key={action} value={action}>
              {`${action}: ${RULE_WORDS.actions[action]}`}
            </option>
          ))}
        </Select>,
      )}
      {field(
        RULE_WORDS.risk,
        ['when', 'risk'],
        <OneOrAny
          value={asText(when['risk'])}
          options={limits.RISKS}
          onValue={(value) => setWhen('risk', value)}
        />,
      )}
      {field(
        RULE_WORDS.reasons,
        ['when', 'reasons'],
        <ManyChoice
          options={REASON_CODES}
          chosen={asTexts(when['reasons'])}
          placeholder={RULE_WORDS.noReasons}
          onChosen={list('reasons')}
        />,
      )}
      <RecipientFields
        value={when['recipients']}
        onValue={(value) => setWhen('recipients', value)}
        field={field}
      />
      {field(
        RULE_WORDS.kind,
        ['when', 'kind'],
        <OneOrAny
          value={asText(when['kind'])}
          options={limits.MESSAGE_KINDS}
          onValue={(value) => setWhen('kind', value)}
        />,
      )}
      {field(
        RULE_WORDS.labels,
        ['when', 'labels'],
        <LinesInput lines={asTexts(when['labels'])} onLines={list('labels')} />,
      )}
      <Checkbox
        label={RULE_WORDS.attachments}
        checked={when['attachments'] === true}
        onChange={(_event, { checked }) => setWhen('attachments', checked === true ? true : undefined)}
      />
    </>
  );
}

interface RecipientFieldsProps {
  readonly value: unknown;
  readonly onValue: (value: unknown) => void;
  readonly field: (label: string, path: readonly string[], input: ReactElement) => ReactElement;
}

function RecipientFields({ value, onValue, field }: RecipientFieldsProps) {
  const isDomains = typeof value === 'object';
  const path = ['when', 'recipients'];
  return (
    <>
      {field(
        RULE_WORDS.recipients,
        isDomains ? [...path, 'none'] : path,
        <Select
          value={isDomains ? DOMAINS : asText(value)}
          onChange={(_event, { value: chosen }) =>
            onValue(chosen === DOMAINS ? { domains: [] } : chosen === '' ? undefined : chosen)
          }
        >
          <option value="">{RULE_WORDS.anything}</option>
          <option value="external">{RULE_WORDS.recipientClasses.external}</option>
          <option value="personal">{RULE_WORDS.recipientClasses.personal}</option>
          <option value={DOMAINS}>{RULE_WORDS.ofDomains}</option>
        </Select>,
      )}
      {isDomains &&
        field(
          RULE_WORDS.domains,
          path,
          <LinesInput
            lines={asTexts(asRecord(value)[DOMAINS])}
            onLines={(domains) => onValue({ domains })}
          />,
        )}
    </>
  );
}

interface OneOrAnyProps {
  readonly value: string;
  readonly options: readonly string[];
  readonly onValue: (value: string | undefined) => void;
}

function OneOrAny({ value, options, onValue, ...given }: OneOrAnyProps) {
  return (
    <Select
      {...given}
      value={value}
      onChange={(_event, { value: chosen }) => onValue(chosen === '' ? undefined : chosen)}
    >
      <option value="">{RULE_WORDS.anything}</option>
      {options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </Select>
  );
}

function withKey(
  record: Readonly<Record<string, unknown>>,
  key: string,
  value: unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries({ ...record, [key]: value }).filter(([, held]) => held !== undefined),
  );
}
