import { writeFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { renderCsv } from '../backtest/render-csv';
import { renderReport } from '../backtest/render-report';
import { runBacktest, type NamedPolicy } from '../backtest/run-backtest';
import { describeImport } from '../history/import/describe-import';
import { importMailbox } from '../history/import/import-mailbox';
import { parseOwners } from '../history/import/owner';
import { mailFilesAt } from './mail-files';

export interface ReportOptions {
  readonly report?: string;
  readonly csv?: string;
  readonly owner: string;
  readonly warmUp?: number;
}

const MAX_NAMED = 20;

/** Back-tests the policies on a mailbox and writes what was asked for; false when messages could not be read. Throws when the path cannot be opened. */
export async function writeBacktest(
  path: string,
  policies: readonly NamedPolicy[],
  options: ReportOptions,
): Promise<boolean> {
  const files = mailFilesAt(path);
  const mailbox = await importMailbox(files, { owners: parseOwners(options.owner) });
  const { messages, broken, brokenCount } = mailbox;
  for (const { file, number, why } of broken.slice(0, MAX_NAMED))
    process.stderr.write(`${file}, number ${number}: ${why}\n`);
  if (brokenCount > MAX_NAMED) process.stderr.write(`${brokenCount - MAX_NAMED} more could not be read\n`);
  const result = runBacktest(messages, policies, { warmUpSends: options.warmUp });
  if (options.csv !== undefined) writeFileSync(options.csv, renderCsv(result));
  if (options.report !== undefined) {
    const { document } = new JSDOM('').window;
    writeFileSync(options.report, renderReport({ result, source: describeImport(mailbox), document }));
  }
  return brokenCount === 0;
}
