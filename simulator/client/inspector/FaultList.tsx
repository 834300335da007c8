import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Fault } from '../../model/contracts';
import { useOutlook } from '../shell/outlook-context';
import { useInspectorStyles } from './Inspector.styles';

type EffectKind = Fault['effect']['kind'];

const EFFECTS: readonly { readonly kind: EffectKind; readonly label: string }[] = [
  { kind: 'no-answer', label: 'never answers' },
  { kind: 'late', label: 'answers after 6 seconds' },
  { kind: 'error', label: 'fails with error 9018' },
];

function toEffect(kind: EffectKind): Fault['effect'] {
  switch (kind) {
    case 'error':
      return { kind, code: 9018 };
    case 'late':
      return { kind, delayMs: 6000 };
    case 'no-answer':
      return { kind };
  }
}

function describe({ effect }: Fault): string {
  switch (effect.kind) {
    case 'error':
      return `fails with error ${effect.code}`;
    case 'late':
      return `answers after ${effect.delayMs / 1000} seconds`;
    case 'no-answer':
      return 'never answers';
  }
}

/** Makes the simulated Outlook misbehave, to see that no draft is lost and every send gets a decision. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  const styles = useInspectorStyles();
  const outlook = useOutlook();
  const [call, setCall] = useState('*');
  const [kind, setKind] = useState<EffectKind>('no-answer');
  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          outlook.setFaults([
            ...faults.filter((fault) => fault.call !== call),
            { call, effect: toEffect(kind) },
          ]);
        }}
      >
        <Field label="Office call (* for all)">
          <Input size="small" value={call} onChange={(_event, { value }) => setCall(value)} />
        </Field>
        <Field label="What happens">
          <Select
            size="small"
            value={kind}
            onChange={(_event, { value }) =>
              setKind(EFFECTS.find((effect) => effect.kind === value)?.kind ?? 'no-answer')
            }
          >
            {EFFECTS.map((effect) => (
              <option key={effect.kind} value={effect.kind}>
                {effect.label}
              </option>
            ))}
          </Select>
        </Field>
        <Button size="small" type="submit">
          Inject
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabled={faults.length === 0}
          onClick={() => outlook.setFaults([])}
        >
          Clear all
        </Button>
      </form>
      <ul>
        {faults.map((fault) => (
          <li key={fault.call}>
            <span className={styles.code}>{fault.call}</span> {describe(fault)}
          </li>
        ))}
      </ul>
    </>
  );
}
