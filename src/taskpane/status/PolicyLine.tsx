import type { PolicyState } from '../../delivery/policy-state';
import type { EpochMs } from '../../scoring/brand';
import { usePaneWords } from '../words/pane-words';
import { usePolicyLineStyles } from './PolicyLine.styles';

interface PolicyLineProps {
  readonly state: PolicyState;
  /** The host was asked just now and gave no good policy. */
  readonly isRefused: boolean;
  readonly nowMs: EpochMs;
}

/** Small print below every page: which policy is in force, how old, and what the host said when last asked. */
export function PolicyLine({ state, isRefused, nowMs }: PolicyLineProps) {
  const styles = usePolicyLineStyles();
  const { texts, age } = usePaneWords();
  const { policyInForce } = texts;
  if (state.origin === 'built-in') return <footer className={styles.line}>{policyInForce.builtIn}</footer>;
  const sentences = [
    `${policyInForce.version(state.version)}.`,
    state.checkedAt === null
      ? policyInForce.unconfirmed
      : policyInForce.confirmed(age(state.checkedAt, nowMs)),
    isRefused ? policyInForce.notRefreshed : null,
  ];
  return (
    <footer className={styles.line}>{sentences.filter((sentence) => sentence !== null).join(' ')}</footer>
  );
}
