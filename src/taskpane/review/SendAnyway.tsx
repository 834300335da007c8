import { Button, Field, Radio, RadioGroup, Text, Textarea } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { DEFAULT_POLICY } from '../../policy/default-policy';
import type { Policy } from '../../policy/policy';
import { Section } from '../status/Section';
import { usePaneWords } from '../words/pane-words';
import { useSendAnywayStyles } from './SendAnyway.styles';

/** Longer reasons are cut: whoever audits reads one sentence. */
const MAX_JUSTIFICATION_CHARS = 500;

interface SendAnywayProps {
  readonly action: 'warn' | 'override';
  readonly policy: Policy;
  /** The user has confirmed everything: sending is then the obvious next step, not the way round. */
  readonly isConfirmed: boolean;
  readonly isBusy: boolean;
  readonly onSend: (justification: string) => void;
}

/** The way to send a flagged message unchanged, with the reason the organisation asks for and what is kept of it. */
export function SendAnyway({ action, policy, isConfirmed, isBusy, onSend }: SendAnywayProps) {
  const styles = useSendAnywayStyles();
  const { sendAnyway } = usePaneWords().texts;
  const [justification, setJustification] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const asked = action === 'override' ? policy.override.justification : 'none';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = justification.trim();
    setIsMissing(asked !== 'none' && given === '');
    if (asked === 'none' || given !== '') onSend(given);
  };
  return (
    <Section heading={sendAnyway.heading}>
      <form className={styles.form} noValidate onSubmit={submit}>
        {isConfirmed && asked === 'none' ? null : (
          <Text block className={styles.body}>
            {asked === 'none' ? sendAnyway.warnBody : sendAnyway.overrideBody}
          </Text>
        )}
        <Justification
          asked={asked}
          reasons={policy.override.reasons}
          value={justification}
          problem={isMissing ? sendAnyway.missing : null}
          onChange={(value) => {
            setJustification(value);
            setIsMissing(false);
          }}
        />
        <Button
          type="submit"
          appearance={isConfirmed ? 'primary' : 'secondary'}
          disabledFocusable={isBusy}
          {...(isConfirmed && asked === 'none' ? { 'data-next-step': '' } : {})}
        >
          {isConfirmed ? sendAnyway.confirmedButton : sendAnyway.button}
        </Button>
        <Recorded level={policy.reporting.level} hasReason={asked !== 'none'} />
      </form>
    </Section>
  );
}

interface JustificationProps {
  readonly asked: Policy['override']['justification'];
  readonly reasons: readonly string[];
  readonly value: string;
  readonly problem: string | null;
  readonly onChange: (value: string) => void;
}

function Justification({ asked, reasons, value, problem, onChange }: JustificationProps) {
  const { sendAnyway } = usePaneWords().texts;
  const validation =
    problem === null ? {} : ({ validationMessage: problem, validationState: 'error' } as const);
  switch (asked) {
    case 'none':
      return null;
    case 'reason':
      return (
        <Field label={sendAnyway.reasonLabel} required {...validation}>
          <RadioGroup value={value} onChange={(_, data) => onChange(data.value)}>
            {reasons.map((reason) => (
              <Radio key={reason} value={reason} label={inWords(reason, sendAnyway.defaultReasons)} />
            ))}
          </RadioGroup>
        </Field>
      );
    case 'text':
      return (
        <Field label={sendAnyway.textLabel} hint={sendAnyway.textHint} required {...validation}>
          <Textarea
            value={value}
            maxLength={MAX_JUSTIFICATION_CHARS}
            resize="vertical"
            onChange={(_, data) => onChange(data.value)}
          />
        </Field>
      );
  }
}

/** What the organisation wrote is shown as it is, a choice of the default policy in the pane's language. */
function inWords(reason: string, defaults: readonly string[]): string {
  return defaults[DEFAULT_POLICY.override.reasons.indexOf(reason)] ?? reason;
}

function Recorded({
  level,
  hasReason,
}: {
  readonly level: Policy['reporting']['level'];
  readonly hasReason: boolean;
}) {
  const styles = useSendAnywayStyles();
  const { sendAnyway } = usePaneWords().texts;
  const items = hasReason
    ? [...sendAnyway.recordedAlways, sendAnyway.recordedReason]
    : sendAnyway.recordedAlways;
  return (
    <details className={styles.recorded}>
      <summary className={styles.summary}>{sendAnyway.recorded}</summary>
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <Text block size={200}>
        {sendAnyway.reported(level)}
      </Text>
    </details>
  );
}
