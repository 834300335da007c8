import type { CSSProperties } from 'react';
import { policyColour } from '../../backtest/report-charts';
import { useResultStyles } from './Results.styles';

/** A policy's name behind its colour. */
export function PolicyName({ name, index }: { readonly name: string; readonly index: number }) {
  const styles = useResultStyles();
  return (
    <span style={colourOf(index)}>
      <span className={styles.swatch} />
      {name}
    </span>
  );
}

/** Sets `--policy` for what is inside. */
export function colourOf(index: number): CSSProperties {
  return { '--policy': policyColour(index) } as CSSProperties;
}
