import { beforeAll, describe, expect, it } from 'vitest';
import { generateCompany } from '../../../simulator/company/generate-company';
import { ReplayEngine } from '../../../src/cli/replay-engine';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy';
import { examplesOf, PAGES, textOf } from '../../support/docs-examples';
import { isModerated, problemsOf, toTransportRule } from '../../support/exchange-cmdlets';
import { createPowerShellReader, type Pipeline } from '../../support/powershell';

/** Blocks, and commands within sentences. */
const SCRIPTS: readonly string[] = [
  ...examplesOf('powershell').map(({ text }) => text),
  ...PAGES.flatMap((page) =>
    [...textOf(page).matchAll(/`((?:Get|Set|New|Remove|Format|Connect)-[A-Z][^`\n]*)`/g)].map(
      ([, command = '']) => command,
    ),
  ),
];

let read: (script: string) => readonly Pipeline[] = () => [];
beforeAll(async () => {
  read = await createPowerShellReader();
});

describe('every command for Exchange in the docs', () => {
  it('is found', () => {
    expect(examplesOf('powershell').length).toBeGreaterThan(1);
    expect(SCRIPTS.length).toBeGreaterThan(examplesOf('powershell').length);
  });

  it.each(SCRIPTS)('is PowerShell, and as Microsoft’s reference has it: %s', (script) => {
    const pipelines = read(script);
    expect(pipelines.length).toBeGreaterThan(0);
    expect(pipelines.flatMap(problemsOf)).toEqual([]);
  });

  it.each([
    ['New-OwaMailboxPolicy -Name "A" "B"', 'takes no value without a name'],
    ['New-OwaMailboxPolicy', 'needs -Name'],
    ['Set-OwaMailboxPolicy -Identity "A" -OnSendAddinEnabled:$true', 'has no -OnSendAddinEnabled'],
    ['Set-OwaMailboxPolicy -Identity "A" -OnSendAddinsEnabled:true', 'does not take true'],
    ['Set-OwaMailboxPolicy -OnSendAddinsEnabled:$true', 'needs -Identity'],
    ['Set-OwaMailboxPolicy -Identity "A" -OnSendAddinsEnabled', 'has no value'],
    ['Get-User -RecipientTypeDetails UserMailboxes', 'does not take UserMailboxes'],
    [`Get-User -Filter "Department = 'Legal'"`, 'does not take Department ='],
    [`Get-User -Filter "Departement -eq 'Legal'"`, 'does not take Departement'],
    ['Set-CASMailbox -OwaMailboxPolicy "A"', 'needs -Identity'],
    ['Get-Label | Set-CASMailbox -OwaMailboxPolicy "A"', 'needs -Identity'],
    ['New-TransportRule -Name "A" -RecipientDomainIs "@acne.example"', 'does not take @acne.example'],
    ['New-TransportRule -Name "A" -Name "B"', 'has -Name twice'],
    [`New-TransportRule -Name "${'A'.repeat(65)}"`, 'does not take AAA'],
    ['New-TransportRule -Name "A" -ModerateMessageByUser "security"', 'does not take security'],
    ['Remove-TransportRule -Identity "A"', 'is not known here'],
  ])('would not be with this mistake: %s', (script, problem) => {
    expect(read(script).flatMap(problemsOf)).toEqual([expect.stringContaining(problem)]);
  });

  it.each([
    'New-TransportRule -Name "A',
    'Get-User | | Set-CASMailbox',
    'if ($a',
    'Get-User -Filter {a -eq 1}',
  ])('would not be read: %s', (script) => {
    expect(() => read(script)).toThrow('expected');
  });
});

describe('the transport rule of the guide', () => {
  const rule = () => {
    const commands = SCRIPTS.flatMap((script) => read(script)).flat();
    return toTransportRule(commands.find(({ name }) => name === 'New-TransportRule')!);
  };
  const OWNER = { name: 'Kari Lund', address: 'kari@acme.example' };
  const message = (id: string, address: string, day: number) => ({
    id,
    direction: 'sent',
    sentAt: new Date(Date.UTC(2026, 0, day)).toISOString(),
    from: OWNER,
    to: [{ name: 'Anna Berg', address }],
    subject: 'Offer',
    attachments: [],
    composeType: 'new',
    bodyStart: 'Dear Anna,',
  });

  it('holds mail to the domains that it names, for a moderator who is not among those', () => {
    const { recipientDomains, moderators } = rule();
    expect(recipientDomains.length).toBeGreaterThan(1);
    for (const domain of recipientDomains) {
      expect(isModerated(rule(), ['anna@acme.example', `anna@${domain.toUpperCase()}`])).toBe(true);
      expect(isModerated(rule(), [`anna@mail.${domain}`, `${domain}@client.example`])).toBe(false);
    }
    expect(moderators).not.toEqual([]);
    expect(isModerated(rule(), moderators)).toBe(false);
  });

  it('names domains where Addressee, too, takes a namesake for somebody else', () => {
    const engine = new ReplayEngine(DEFAULT_POLICY, 'full');
    for (let day = 1; day <= 25; day += 1) {
      engine.take(
        JSON.stringify({ op: 'learn', message: message(`m${day}`, 'anna.berg@acme.example', day) }),
      );
    }
    for (const domain of rule().recipientDomains) {
      const draft = message(domain, `anna.berg@${domain}`, 30);
      const answer = engine.take(JSON.stringify({ op: 'check', id: domain, message: draft }));
      const reasons = answer.ok ? (answer.value?.recipients[0]?.reasons ?? []) : [];
      expect(
        reasons.filter((code) => /^(?:lookalike-|similar-to-known)/.test(code)),
        domain,
      ).not.toEqual([]);
    }
  });

  it('holds nothing of what the people of the local Outlook’s company write', () => {
    const sent = generateCompany({ seed: 1, endMs: Date.UTC(2026, 10, 1) }).messages.filter(
      ({ direction }) => direction === 'sent',
    );
    expect(sent.length).toBeGreaterThan(100);
    const recipients = sent.map(({ to, cc, bcc }) => [...to, ...cc, ...bcc].map(({ address }) => address));
    expect(recipients.filter((addresses) => isModerated(rule(), addresses))).toEqual([]);
  });
});
