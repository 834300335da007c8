import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DEFAULT_POLICY } from '../../src/policy/default-policy';
import { describePolicyIssue } from '../../src/policy/describe-policy-issue';
import { validatePolicyJson } from '../../src/policy/schema';
import { fail, ok, type Result } from '../../src/scoring/result';
import { generateCompany } from '../company/generate-company';
import { OUTLOOK_TIMINGS, type HostTimings } from '../model/host-session';
import type { Mailbox, MailboxMessage } from '../model/mailbox';
import { readMailbox, shiftMailbox } from './mailbox-file';
import { mailboxErrorSentence, skippedSentences } from './mailbox-sentences';
import { policyPresets } from './policy-presets';
import { readManifest } from './read-manifest';
import { SimulatedMailbox } from './simulated-mailbox';

export interface PrepareOptions {
  readonly distFolder: string;
  /** A mailbox file, or a folder of them; null generates the demo company. */
  readonly mailboxFile: string | null;
  /** The owner's addresses in the mailbox file; empty to infer them. */
  readonly owners?: readonly string[];
  readonly policyFile: string | null;
  /** Where the add-in reports to under the policy that does. */
  readonly collector?: string;
  readonly seed: number;
  readonly nowMs: number;
  readonly timings?: HostTimings;
  /** False leaves the mailbox for the add-in to learn. */
  readonly isLearned?: boolean;
  /** Mail that only Graph gives. */
  readonly archive?: readonly MailboxMessage[];
}

export interface PreparedMailbox {
  readonly mailbox: SimulatedMailbox;
  readonly messages: number;
  /** What was left out of the mailbox file, in sentences. */
  readonly skipped: readonly string[];
}

/** Everything the two sites serve: mailbox, add-in, policies. Fails with a sentence for the person at the terminal. */
export async function prepareMailbox(options: PrepareOptions): Promise<Result<PreparedMailbox, string>> {
  const manifest = await readText(path.join(options.distFolder, 'manifest.xml'));
  if (manifest === null) return fail(`There is no build in ${options.distFolder}. Run: npm run build`);
  const source = await openMailbox(options);
  if (!source.ok) return source;
  const policy = options.policyFile === null ? ok(null) : await readPolicy(options.policyFile);
  if (!policy.ok) return policy;
  const { mailbox, skipped } = source.value;
  const simulated = await SimulatedMailbox.create({
    mailbox,
    addIn: readManifest(manifest),
    policies: policyPresets(mailbox, policy.value, options.collector ?? null),
    learning: {
      halfLifeDays: DEFAULT_POLICY.learning.halfLifeDays,
      perHundredSends: DEFAULT_POLICY.alertBudget.perHundredSends,
    },
    timings: options.timings ?? OUTLOOK_TIMINGS,
    isLearned: options.isLearned ?? true,
    archive: options.archive ?? [],
  });
  return ok({ mailbox: simulated, messages: mailbox.messages.length, skipped });
}

async function openMailbox(
  options: PrepareOptions,
): Promise<Result<{ mailbox: Mailbox; skipped: readonly string[] }, string>> {
  if (options.mailboxFile === null) {
    return ok({ mailbox: generateCompany({ seed: options.seed, endMs: options.nowMs }), skipped: [] });
  }
  const read = await readMailbox(options.mailboxFile, options.owners ?? []);
  if (!read.ok) {
    return fail(mailboxErrorSentence(options.mailboxFile, read.error));
  }
  return ok({
    mailbox: shiftMailbox(read.value.mailbox, options.nowMs),
    skipped: skippedSentences(read.value.skipped, read.value.skippedCount),
  });
}

async function readPolicy(file: string): Promise<Result<string, string>> {
  const text = await readText(file);
  if (text === null) return fail(`The policy ${file} cannot be read.`);
  const parsed = validatePolicyJson(text);
  if (parsed.ok) return ok(text);
  const lines = parsed.error.issues.map((issue) => `\n  ${describePolicyIssue(issue, text)}`);
  return fail(`The policy ${file} is not valid:${lines.join('')}`);
}

async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}
