import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SENSITIVITY_LABELS } from '../../simulator/model/sensitivity-labels';
import { ENGLISH_PANE } from '../../src/messages/pane-en';
import { useOutlook } from './harness/use-outlook';

const CONFIDENTIAL = 'Confidential';
const RULE = {
  id: 'confidential-outside',
  when: {
    labels: SENSITIVITY_LABELS.filter(({ name }) => name === CONFIDENTIAL).map(({ id }) => id),
    recipients: 'external',
  },
  then: 'block',
};

const work = mkdtempSync(path.join(tmpdir(), 'addressee-labels-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const policyFile = path.join(work, 'policy.json');
writeFileSync(policyFile, JSON.stringify({ version: 1, rules: [RULE] }));

const outlook = useOutlook({ policyFile });
const SUBJECT = 'Terms for next year';
const BLOCKED = ENGLISH_PANE.stage.blocked('').title;

async function write(address: string) {
  const compose = await outlook().compose();
  await compose.to(address);
  await compose.subject(SUBJECT);
  return compose;
}

describe('a rule that keeps confidential mail inside', () => {
  it('blocks a confidential message to somebody outside, and lets it go under another label', async () => {
    const compose = await write('pat@outside.example');
    await compose.label(CONFIDENTIAL);
    await compose.send();
    expect(await outlook().smartAlert().buttons()).toEqual(["Don't Send", 'Review recipients']);
    await outlook().smartAlert().press("Don't Send");
    await compose.label('General');
    await compose.send();
    expect(await outlook().sent(SUBJECT)).toMatchObject([{ address: 'pat@outside.example' }]);
  });

  it('lets a confidential message go to a colleague', async () => {
    const { owner } = (await outlook().state()).mailbox;
    const compose = await write(`new.colleague@${owner.address.split('@')[1] ?? ''}`);
    await compose.label(CONFIDENTIAL);
    await compose.send();
    expect(await outlook().sent(SUBJECT)).toHaveLength(1);
  });

  it('shows in the open pane as soon as the label is chosen', async () => {
    const compose = await write('pat@outside.example');
    await compose.openPane('Check recipients');
    await outlook().pane().textUnder(ENGLISH_PANE.stage.clear.title);
    await compose.label(CONFIDENTIAL);
    await outlook().pane().textUnder(BLOCKED);
  });

  it('lets the message go where Outlook cannot tell the label', async () => {
    await outlook().setFaults({ call: 'sensitivityLabel.getAsync', effect: { kind: 'error', code: 7000 } });
    const compose = await write('pat@outside.example');
    await compose.label(CONFIDENTIAL);
    await compose.send();
    expect(await outlook().sent(SUBJECT)).toHaveLength(1);
  });
});
