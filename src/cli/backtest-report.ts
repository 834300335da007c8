import { writeFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { renderCsv } from '../backtest/render-csv';
import { renderReport } from '../backtest/render-report';
import { budgetCurve, defaultWarmUp, runBacktest, type NamedPolicy } from '../backtest/run-backtest';
import { importMailbox } from '../history/import/import-mailbox';
import { parseOwners } from '../history/import/owner';
import { mailFilesAt } from './mail-files';

export interface ReportOptions {
  readonly report?: string;
  readonly csv?: string;
  readonly owner: string;
  readonly warmUp?: number;
}

/** Alert budgets of the curve, per hundred sends. */
const BUDGETS = [0, 0.5, 1, 2, 3, 5, 10];
const MAX_NAMED = 20;

/** Back-tests the policies on a mailbox and writes what was asked for; false when messages could not be read. Throws when the path cannot be opened. */
export async function writeBacktest(
  path: string,
  policies: readonly NamedPolicy[],
  options: ReportOptions,
): Promise<boolean> {
  const files = mailFilesAt(path);
  const { messages, owners, broken, brokenCount } = await importMailbox(files, {
    owners: parseOwners(options.owner),
  });
  for (const { file, number, why } of broken.slice(0, MAX_NAMED))
    process.stderr.write(`${file}, number ${number}: ${why}\n`);
  if (brokenCount > MAX_NAMED) process.stderr.write(`${brokenCount - MAX_NAMED} more could not be read\n`);
  const sends = messages.filter(({ direction }) => direction === 'sent').length;
  const warmUp = options.warmUp ?? defaultWarmUp(sends);
  const result = runBacktest(messages, policies, warmUp);
  if (options.csv !== undefined) writeFileSync(options.csv, renderCsv(result));
  if (options.report !== undefined) {
    const curves = policies.map(({ name, policy }) => ({
      name,
      points: budgetCurve(messages, policy, warmUp, BUDGETS),
    }));
    const source = `Mailbox of ${owners.join(', ')}: ${messages.length} messages read, ${brokenCount} could not be read.`;
    writeFileSync(options.report, renderReport(result, curves, source, new JSDOM('').window.document));
  }
  return brokenCount === 0;
}
