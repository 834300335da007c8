import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { buildPackage } from '../../../src/packaging/build-package';
import { differencesOf, factsOfUnified, factsOfXml } from '../../../src/packaging/manifest-facts';
import { textIn } from '../../../src/packaging/site-files';
import type { UnifiedLanguageFile, UnifiedManifest } from '../../../src/packaging/unified-manifest';
import { validateUnified } from '../../../src/packaging/validate-unified';
import { parseManifest } from '../../../src/cli/manifest/manifest-document';
import { readSlot } from '../../../src/policy/baked-policy';
import { policyVersion } from '../../../src/policy/policy-version';
import { samplePackage, sampleTenant, SAMPLE_POLICY, smallBuild } from './packages';

vi.setConfig({ testTimeout: 30_000 }); // Microsoft's schema is large

const files = samplePackage();
const xml = textIn(files, 'manifest.xml');
const archive = unzipSync(files.get('manifest-unified.zip') ?? new Uint8Array());
const archived = (name: string): unknown => JSON.parse(textIn(new Map(Object.entries(archive)), name));
const unified = archived('manifest.json') as UnifiedManifest;
const languages = new Map(
  unified.localizationInfo.additionalLanguages.map(
    ({ languageTag, file }) => [languageTag, archived(file) as UnifiedLanguageFile] as const,
  ),
);

function factsOf(text: string) {
  const document = parseManifest(text);
  if (!document.ok) throw new Error(document.error.problem);
  return factsOfXml(document.value);
}

describe('a package', () => {
  it('is the same bytes for the same input, in any order of the build’s files', () => {
    const again = samplePackage({ build: new Map([...smallBuild()].reverse()) });
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, bytes] of files) expect(again.get(path), path).toEqual(bytes);
  });

  it('holds what is uploaded, what is hosted, and how', () => {
    const isOne = (path: string): boolean =>
      !path.startsWith('site/assets/') && !/commands\.(?!de)\w\w\./.test(path);
    expect([...files.keys()].filter(isOne)).toEqual([
      'manifest.xml',
      'manifest-unified.zip',
      'site/.well-known/microsoft-officeaddins-allowed.json',
      'site/commands.de.html',
      'site/commands.de.js',
      'site/commands.html',
      'site/commands.js',
      'site/policy.json',
      'site/policy.schema.json',
      'site/reporter.js',
      'site/taskpane.html',
      'site/taskpane.js',
      'hosting/nginx/nginx.conf',
      'hosting/nginx/addressee.conf',
      'hosting/iis/web.config',
      'hosting/azure-static-web-apps/staticwebapp.config.json',
      'hosting/cdn/_headers',
      'hosting/headers.json',
      'sbom.cdx.json',
      'SHA256SUMS',
    ]);
  });

  it('names the checksum of every other file', () => {
    const lines = textIn(files, 'SHA256SUMS').trimEnd().split('\n');
    expect(lines).toHaveLength(files.size - 1);
    for (const line of lines) {
      const [sum, path] = line.split('  ');
      expect(
        createHash('sha256')
          .update(files.get(path ?? '') ?? '')
          .digest('hex'),
        path,
      ).toBe(sum);
    }
  });

  it('has the policy in every script, and its own host to hear of a newer one', () => {
    for (const path of ['commands.js', 'commands.de.js', 'taskpane.js', 'reporter.js']) {
      const literal =
        /"(\[\[addressee-policy>>.*?<<addressee-policy\]\])"/.exec(textIn(files, `site/${path}`))?.[1] ?? '';
      const slot = readSlot(JSON.parse(`"${literal}"`) as string);
      expect(slot.policy).toMatchObject({ ok: true, value: { organisation: { name: 'Halvorsen' } } });
      expect(slot.publishedAt).toBe(
        `https://addressee.halvorsen.example/policy.json?${policyVersion(SAMPLE_POLICY)}`,
      );
    }
    expect(textIn(files, 'site/policy.json')).toBe(SAMPLE_POLICY);
  });

  it('lets classic Outlook’s script of each language, and no other, reach hosts', () => {
    expect(JSON.parse(textIn(files, 'site/.well-known/microsoft-officeaddins-allowed.json'))).toEqual({
      allowed: ['.ar', '.de', '.es', '.fr', '.ja', '', '.nl', '.pt'].map(
        (language) => `https://addressee.halvorsen.example/commands${language}.js`,
      ),
    });
  });

  it('tells the pane how to sign in, and leaves the place empty where nobody registered an app', () => {
    const block = /<script type="application\/json" id="addressee-sign-in">(.*?)<\/script>/;
    expect(JSON.parse(block.exec(textIn(files, 'site/taskpane.html'))?.[1] ?? '')).toEqual({
      clientId: '0f8fad5b-d9cb-469f-a165-70867728950e',
      authority: 'https://login.microsoftonline.com/organizations',
    });
    const without = samplePackage({ tenant: sampleTenant({ entra: undefined }) });
    expect(block.exec(textIn(without, 'site/taskpane.html'))?.[1]).toBe('');
  });
});

describe('its two manifests', () => {
  it('say the same', () => {
    expect(differencesOf(factsOf(xml), factsOfUnified(unified, languages))).toEqual([]);
    const facts = factsOf(xml);
    expect(facts.events).toHaveLength(9);
    expect(facts.events).toContain('messageSending onMessageSendHandler softBlock');
    expect(facts).toMatchObject({
      mailboxFloor: '1.14',
      permission: 'Mailbox.ReadWrite.User',
      version: '1.0.0',
    });
    expect(facts.buttons).toContain(
      'mailCompose msgComposeOpenPaneButton "Check recipients" https://addressee.halvorsen.example/taskpane.html',
    );
  });

  it.each([
    ['events', '"sendMode":"softBlock"', '"sendMode":"block"'],
    ['events', '"type":"messageComposeOpened"', '"type":"messageComposeOpend"'],
    ['eventScript', '/commands.js', '/command.js'],
    ['buttons', '"id":"msgReadOpenPaneButton"', '"id":"other"'],
    ['mailboxFloor', '"minVersion":"1.14"', '"minVersion":"1.5"'],
    ['permission', 'Mailbox.ReadWrite.User', 'MailboxItem.Read.User'],
  ])('are told apart by their %s', (fact, from, to) => {
    const changed = JSON.stringify(unified).replace(from, to);
    const other = factsOfUnified(JSON.parse(changed) as UnifiedManifest, languages);
    expect(differencesOf(factsOf(xml), other).map((line) => line.split(':')[0])).toEqual([fact]);
  });

  it.each([
    ['script', '/commands.de.js', '/commands.js'],
    ['page', '/commands.de.html', '/commands.html'],
    ['words', 'Empfänger prüfen', 'Check recipients'],
  ])('are told apart by the %s of one language', (_, from, to) => {
    const changed = JSON.stringify(languages.get('de')).replace(from, to);
    const other = new Map(languages).set('de', JSON.parse(changed) as UnifiedLanguageFile);
    const differences = differencesOf(factsOf(xml), factsOfUnified(unified, other));
    expect(differences.map((line) => line.split(':')[0])).toEqual(['languages']);
  });

  it('are told apart where one locale of a language is led elsewhere', () => {
    const script = 'https://addressee.halvorsen.example/commands';
    const changed = xml.replace(`"de-AT" Value="${script}.de.js"`, `"de-AT" Value="${script}.js"`);
    const differences = differencesOf(factsOf(changed), factsOfUnified(unified, languages));
    expect(differences.map((line) => line.split(':')[0])).toEqual(['languages']);
  });

  it('are held to Microsoft’s schema, by place', () => {
    const broken = JSON.parse(
      JSON.stringify(unified).replace('"softBlock"', '"hardBlock"'),
    ) as UnifiedManifest;
    expect(validateUnified(unified)).toEqual([]);
    expect(validateUnified({ ...broken, accentColor: 'teal' })).toEqual([
      expect.stringContaining('/accentColor: '),
      expect.stringContaining('/extensions/0/autoRunEvents/0/events/5/options/sendMode: '),
    ]);
  });

  it('are held to it in every language, where it knows no place but those that it lists', () => {
    for (const [tag, file] of languages) expect(validateUnified(file), tag).toEqual([]);
    const file = { ...languages.get('de')!, 'extensions[0].runtimes[0].script': 'https://elsewhere.example' };
    expect(validateUnified(file)).toEqual([': must NOT have additional properties']);
  });

  it('name nothing of the development host', () => {
    expect(xml).not.toContain('localhost');
    expect(JSON.stringify(unified)).not.toContain('localhost');
  });

  it('speak every language, each in the script that the manifest names for it', () => {
    const script = 'https://addressee.halvorsen.example/commands.de.js';
    expect(xml).toContain(`<bt:Override Locale="de-DE" Value="${script}"/>`);
    const named = [...xml.matchAll(/Value="https:\/\/addressee\.halvorsen\.example\/([^"]+)"/g)];
    for (const [, file] of named) expect(files.has(`site/${file}`), file).toBe(true);
    expect(unified.localizationInfo.additionalLanguages).toContainEqual({
      languageTag: 'de',
      file: 'de.json',
    });
    expect(languages.get('de')).toMatchObject({
      'extensions[0].ribbons[0].tabs[0].groups[0].controls[0].label': 'Empfänger prüfen',
      'extensions[0].runtimes[0].code.script': script,
      'extensions[0].runtimes[0].code.page': script.replace('.js', '.html'),
    });
    expect(unified.extensions[0].runtimes[0]?.code.script).toBe(script.replace('.de', ''));
  });
});

describe('the packages of two groups', () => {
  const strict = JSON.stringify({
    version: 1,
    rules: [{ id: 'no-private', when: { recipients: 'personal' }, then: 'block' }],
  });
  const other = samplePackage({
    tenant: sampleTenant({
      id: '9d3f1f4a-0c55-4f6e-8a4b-6a1c3d2e5f70',
      baseUrl: 'https://addressee-legal.halvorsen.example',
    }),
    policyJson: strict,
  });
  const idOf = (of: typeof files) => /<Id>([^<]+)<\/Id>/.exec(textIn(of, 'manifest.xml'))?.[1];
  const ruleIn = (of: typeof files, path: string) => textIn(of, path).includes('no-private');

  it('are two add-ins, each on a host of its own', () => {
    expect(idOf(other)).not.toBe(idOf(files));
    expect(textIn(other, 'manifest.xml')).not.toContain('https://addressee.halvorsen.example');
    expect(xml).not.toContain('addressee-legal');
  });

  it('each hold their own policy in every script, and publish no other', () => {
    const scripts = [...files.keys()].filter((path) =>
      /^site\/(?:commands.*|taskpane|reporter)\.js$/.test(path),
    );
    expect(scripts.length).toBeGreaterThan(9);
    for (const path of [...scripts, 'site/policy.json']) {
      expect(ruleIn(other, path), path).toBe(true);
      expect(ruleIn(files, path), path).toBe(false);
    }
    expect(textIn(other, 'site/commands.js')).toContain(
      'https://addressee-legal.halvorsen.example/policy.json',
    );
  });
});

describe('what cannot be packaged', () => {
  it('is a build whose script handles no events', () => {
    const build = smallBuild();
    build.set('commands.js', new TextEncoder().encode('var p="[[addressee-policy>><<addressee-policy]]"'));
    const built = buildPackage({ tenant: sampleTenant(), policyJson: SAMPLE_POLICY, build, sbom: '' });
    expect(built.ok ? [] : built.error.filter((line) => line.includes('no-handler'))).toHaveLength(9);
  });

  it('is a build without a place for the policy', () => {
    const build = smallBuild();
    build.set('taskpane.js', new TextEncoder().encode('var x'));
    const built = buildPackage({ tenant: sampleTenant(), policyJson: SAMPLE_POLICY, build, sbom: '' });
    expect(built.error).toEqual(['taskpane.js takes no policy (no-slot): build it with npm run build']);
  });
});
