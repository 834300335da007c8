import { useEffect, useRef } from 'react';
import type { Chart } from '../../backtest/report-charts';
import type { BacktestResult } from '../../backtest/run-backtest';
import { useResultStyles } from './Results.styles';

interface ChartFigureProps {
  readonly chart: Chart;
  readonly result: BacktestResult;
}

/** A chart of the report, drawn into the page. */
export function ChartFigure({ chart, result }: ChartFigureProps) {
  const styles = useResultStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.replaceChildren(chart(result, document)), [chart, result]);
  return <div ref={place} className={styles.figure} />;
}
