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
  return (
    <>
      <RuleField edit={edit} index={index} path={['id']} label={RULE_WORDS.id} hint={RULE_WORDS.idHint}>
        <Input value={asText(rule['id'])} onChange={(_event, { value }) => onRule({ ...rule, id: value })} />
      </RuleField>
      <RuleField edit={edit} index={index} path={['then']} label={RULE_WORDS.then}>
        <Select
          value={asText(rule['then'])}
          onChange={(_event, { value }) => onRule({ ...rule, then: value })}
        >
          {limits.RULE_ACTIONS.map((action) => (
            <option key={action} value={action}>
              {`${action}: ${RULE_WORDS.actions[action]}`}
            </option>
          ))}
        </Select>
      </RuleField>
      <ConditionFields
        edit={edit}
        index={index}
        when={asRecord(rule['when'])}
        onWhen={(when) => onRule({ ...rule, when })}
      />
    </>
  );
}

interface ConditionFieldsProps {
  readonly edit: PolicyEdit;
  readonly index: number;
  readonly when: Readonly<Record<string, unknown>>;
  readonly onWhen: (when: Readonly<Record<string, unknown>>) => void;
}

function ConditionFields({ edit, index, when, onWhen }: ConditionFieldsProps) {
  const set = (key: string) => (value: unknown) => onWhen(withKey(when, key, value));
  const setList = (key: string) => (texts: readonly string[]) =>
    set(key)(texts.length === 0 ? undefined : texts);
  const at = (key: string) => ({ edit, index, path: ['when', key] });
  return (
    <>
      <RuleField {...at('risk')} label={RULE_WORDS.risk}>
        <OneOrAny value={asText(when['risk'])} options={limits.RISKS} onValue={set('risk')} />
      </RuleField>
      <RuleField {...at('reasons')} label={RULE_WORDS.reasons}>
        <ManyChoice
          options={REASON_CODES}
          chosen={asTexts(when['reasons'])}
          placeholder={RULE_WORDS.noReasons}
          onChosen={setList('reasons')}
        />
      </RuleField>
      <RecipientFields edit={edit} index={index} value={when['recipients']} onValue={set('recipients')} />
      <RuleField {...at('kind')} label={RULE_WORDS.kind}>
        <OneOrAny value={asText(when['kind'])} options={limits.MESSAGE_KINDS} onValue={set('kind')} />
      </RuleField>
      <RuleField {...at('labels')} label={RULE_WORDS.labels}>
        <LinesInput lines={asTexts(when['labels'])} onLines={setList('labels')} />
      </RuleField>
      <Checkbox
        label={RULE_WORDS.attachments}
        checked={when['attachments'] === true}
        onChange={(_event, { checked }) => set('attachments')(checked === true ? true : undefined)}
      />
    </>
  );
}

interface RecipientFieldsProps {
  readonly edit: PolicyEdit;
  readonly index: number;
  readonly value: unknown;
  readonly onValue: (value: unknown) => void;
}

function RecipientFields({ edit, index, value, onValue }: RecipientFieldsProps) {
  const isDomains = typeof value === 'object';
  const path = ['when', 'recipients'];
  const choose = (chosen: string) =>
    onValue(chosen === DOMAINS ? { domains: [] } : chosen === '' ? undefined : chosen);
  return (
    <>
      <RuleField edit={edit} index={index} path={isDomains ? null : path} label={RULE_WORDS.recipients}>
        <Select
          value={isDomains ? DOMAINS : asText(value)}
          onChange={(_event, { value: chosen }) => choose(chosen)}
        >
          <option value="">{RULE_WORDS.anything}</option>
          <option value="external">{RULE_WORDS.recipientClasses.external}</option>
          <option value="personal">{RULE_WORDS.recipientClasses.personal}</option>
          <option value={DOMAINS}>{RULE_WORDS.ofDomains}</option>
        </Select>
      </RuleField>
      {isDomains && (
        <RuleField edit={edit} index={index} path={path} label={RULE_WORDS.domains}>
          <LinesInput lines={asTexts(asRecord(value)[DOMAINS])} onLines={(domains) => onValue({ domains })} />
        </RuleField>
      )}
    </>
  );
}

interface RuleFieldProps {
  readonly edit: PolicyEdit;
  readonly index: number;
  /** Where in the rule; null for an input whose problems are shown at another one. */
  readonly path: readonly string[] | null;
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactElement;
}

function RuleField({ edit, index, path, label, hint, children }: RuleFieldProps) {
  const problem = path === null ? null : problemAt(edit, ['rules', index, ...path]);
  return (
    <Field
      label={label}
      hint={hint ?? null}
      validationState={problem === null ? 'none' : 'error'}
      validationMessage={problem}
    >
      {children}
    </Field>
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
