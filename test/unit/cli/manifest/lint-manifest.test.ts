import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintManifest } from '../../../../src/cli/manifest/lint-manifest';
import type { ManifestInput, PictureSize } from '../../../../src/cli/manifest/manifest-input';

const OURS = readFileSync(path.join(import.meta.dirname, '../../../../manifest.xml'), 'utf8');

const HANDLERS = [...OURS.matchAll(/FunctionName="([^"]+)"/g)].map((match) => match[1] ?? '');

const PICTURES = [16, 32, 64, 80, 128].map((size): [string, PictureSize] => [
  `assets/icon-${size}.png`,
  { width: size, height: size },
]);

const BUILD = {
  associated: HANDLERS,
  commandIds: ['msgComposeOpenPaneButton', 'apptComposeOpenPaneButton'],
  usedApis: ['getAsync', 'setAsync', 'sendAsync'],
  files: new Map<string, PictureSize | null>([
    ...PICTURES,
    ['commands.html', null],
    ['commands.js', null],
    ...['de', 'fr', 'es', 'pt', 'nl', 'ja', 'ar'].flatMap((tag): [string, null][] => [
      [`commands.${tag}.html`, null],
      [`commands.${tag}.js`, null],
    ]),
    ['taskpane.html', null],
  ]),
} satisfies Omit<ManifestInput, 'xml'>;

/** Replaces once; a mistake that plants nothing would be found by nobody. */
function plant(from: string | RegExp, to: string): (xml: string) => string {
  return (xml) => {
    const planted = xml.replace(from, to);
    if (planted === xml) throw new Error(`nothing to replace: ${String(from)}`);
    return planted;
  };
}

/** Cuts out one element with everything in it. */
const cut = (name: string) => plant(new RegExp(`<${name}[\\s>][^]*?</${name}>`), '');

type Mistake = [name: string, code: string, edit: (xml: string) => string, build?: Partial<ManifestInput>];

const SAME = (xml: string): string => xml;

const MISTAKES: readonly Mistake[] = [
  ['a tag that is not closed', 'not-well-formed', plant('</Hosts>', '')],
  ['an attribute without quotes', 'not-well-formed', plant('Name="Mailbox"', 'Name=Mailbox')],
  ['no text at all', 'not-well-formed', () => ''],
  ['a document type', 'doctype', plant('<OfficeApp', '<!DOCTYPE OfficeApp>\n<OfficeApp')],
  ['more than 256 KB', 'too-large', plant('<Hosts>', `<!-- ${'x'.repeat(270_000)} --><Hosts>`)],
  ['a content add-in', 'wrong-root', plant('xsi:type="MailApp"', 'xsi:type="ContentApp"')],
  ['another namespace', 'wrong-root', plant('appforoffice/1.1', 'appforoffice/1.0')],
  ['an id that is no GUID', 'bad-id', plant(/<Id>[^<]*<\/Id>/, '<Id>addressee</Id>')],
  ['an empty id', 'bad-id', plant(/<Id>[^<]*<\/Id>/, '<Id>00000000-0000-0000-0000-000000000000</Id>')],
  ['a version of three parts', 'bad-version', plant(/<Version>[^<]*</, '<Version>1.0.0<')],
  ['a version with a letter', 'bad-version', plant(/<Version>[^<]*</, '<Version>1.0.0.b<')],
  ['a version part beyond 16 bits', 'bad-version', plant(/<Version>[^<]*</, '<Version>1.0.0.70000<')],
  ['a language without a country', 'bad-locale', plant('en-US', 'en')],
  ['words for a language without a country', 'bad-locale', plant('Locale="de-DE"', 'Locale="de"')],
  ['a locale twice', 'duplicate-locale', plant('Locale="de-DE"', 'Locale="de-AT"')],
  [
    'a locale without a value',
    'no-override-value',
    plant('Locale="de-DE" Value="https://localhost:9444/commands.de.html"', 'Locale="de-DE"'),
  ],
  [
    'an event page in a language that the event script is not in',
    'runtime-locales-differ',
    plant('<bt:Override Locale="de-DE" Value="https://localhost:9444/commands.de.js" />', ''),
  ],
  [
    'an event script that is not built',
    'file-missing',
    plant('https://localhost:9444/commands.de.js', 'https://localhost:9444/commands.xx.js'),
  ],
  [
    'an event script over http in one language',
    'not-https',
    plant('https://localhost:9444/commands.de.js', 'http://localhost:9444/commands.de.js'),
  ],
  ['a name of 126 characters', 'bad-text-length', plant('"Addressee"', `"${'x'.repeat(126)}"`)],
  [
    'an empty description',
    'bad-text-length',
    plant(/<Description DefaultValue="[^"]*"/, '<Description DefaultValue=""'),
  ],
  ['a label of 126 characters', 'bad-text-length', plant('"Check recipients"', `"${'x'.repeat(126)}"`)],
  [
    'no version 1.1 overrides',
    'no-overrides',
    plant('mailappversionoverrides/1.1', 'mailappversionoverrides/1.2'),
  ],
  ['overrides that do not nest', 'overrides-nesting', plant('VersionOverridesV1_0', 'VersionOverridesV1_1')],
  [
    'the version before the id',
    'element-order',
    (xml) => {
      const version = /<Version>[^<]*<\/Version>/.exec(xml)![0];
      return xml.replace(version, '').replace('<Id>', `${version}<Id>`);
    },
  ],
  [
    'permissions before the forms',
    'element-order',
    (xml) => {
      const permissions = /<Permissions>[^<]*<\/Permissions>/.exec(xml)![0];
      return xml.replace(permissions, '').replace('<FormSettings>', `${permissions}<FormSettings>`);
    },
  ],
  [
    'runtimes after the form factor',
    'element-order',
    (xml) => {
      const runtimes = /<Runtimes>[^]*?<\/Runtimes>/.exec(xml)![0];
      return xml.replace(runtimes, '').replace('</DesktopFormFactor>', `</DesktopFormFactor>${runtimes}`);
    },
  ],
  [
    'shared folders behind the function file',
    'element-order',
    (xml) => {
      const shared = '<SupportsSharedFolders>true</SupportsSharedFolders>';
      return xml
        .replace(shared, '')
        .replace('<FunctionFile resid="EventPage.Url" />', `<FunctionFile resid="EventPage.Url" />${shared}`);
    },
  ],
  [
    'the source before the events',
    'element-order',
    plant('<LaunchEvents>', '<SourceLocation resid="EventPage.Url" /><LaunchEvents>'),
  ],
  [
    'resources before the hosts',
    'element-order',
    plant(/(<Hosts>\s*<Host xsi[^]*?<\/Hosts>)(\s*)(<Resources>[^]*?<\/Resources>)/, '$3$2$1'),
  ],
  ['an element nobody knows', 'unknown-element', plant('<Runtimes>', '<Colour>teal</Colour><Runtimes>')],
  ['no provider', 'missing-element', plant(/<ProviderName>[^<]*<\/ProviderName>/, '')],
  ['no function file', 'missing-element', plant('<FunctionFile resid="EventPage.Url" />', '')],
  ['a button without an icon', 'missing-element', cut('Icon')],
  ['a reference to nothing', 'unknown-resid', plant('resid="Pane.Url"', 'resid="Pain.Url"')],
  [
    'a reference into the wrong list',
    'unknown-resid',
    plant('<Label resid="Pane.Label" />', '<Label resid="PaneRead.Tip" />'),
  ],
  [
    'a script address that is missing',
    'unknown-resid',
    plant(/<bt:Url id="EventScript.Url"[^]*?<\/bt:Url>/, ''),
  ],
  ['a resource id of 33 characters', 'resid-too-long', (xml) => xml.split('Pane.Label').join('P'.repeat(33))],
  ['a resource id used twice', 'duplicate-resid', plant('<bt:Image id="Icon.32"', '<bt:Image id="Icon.16"')],
  [
    'a resource nobody uses',
    'unused-resource',
    plant('<bt:ShortStrings>', '<bt:ShortStrings><bt:String id="Spare" DefaultValue="x" />'),
  ],
  [
    'a page over http',
    'not-https',
    plant('https://localhost:9444/commands.html', 'http://localhost:9444/commands.html'),
  ],
  ['a relative icon', 'not-https', plant('https://localhost:9444/assets/icon-64.png', 'assets/icon-64.png')],
  [
    'an app domain over http',
    'not-https',
    plant('<Hosts>', '<AppDomains><AppDomain>http://addressee.example</AppDomain></AppDomains><Hosts>'),
  ],
  ['a mistyped permission', 'bad-permission', plant('ReadWriteMailbox', 'ReadWriteMailBox')],
  [
    'a permission that sendAsync does not have',
    'permission-too-low',
    plant('ReadWriteMailbox', 'ReadWriteItem'),
  ],
  [
    'a permission that setAsync does not have',
    'permission-too-low',
    plant('ReadWriteMailbox', 'ReadItem'),
    { usedApis: ['setAsync'] },
  ],
  [
    'a floor below Smart Alerts',
    'mailbox-floor-too-low',
    plant('DefaultMinVersion="1.14"', 'DefaultMinVersion="1.10"'),
  ],
  [
    'a floor that leaves out the Mac',
    'mailbox-floor-too-high',
    plant('DefaultMinVersion="1.14"', 'DefaultMinVersion="1.15"'),
  ],
  ['no floor', 'no-mailbox-floor', plant('<bt:Set Name="Mailbox" />', '')],
  [
    'a floor that is no version',
    'no-mailbox-floor',
    plant('DefaultMinVersion="1.14"', 'DefaultMinVersion="new"'),
  ],
  [
    'shared mailboxes left out',
    'no-shared-folders',
    plant('<SupportsSharedFolders>true</SupportsSharedFolders>', ''),
  ],
  [
    'shared mailboxes switched off',
    'no-shared-folders',
    plant('<SupportsSharedFolders>true', '<SupportsSharedFolders>false'),
  ],
  ['a mistyped event', 'unknown-launch-event', plant('"OnMessageCompose"', '"OnMessageComposed"')],
  ['a preview event', 'unknown-launch-event', plant('"OnMessageCompose"', '"OnMessageReadWithCustomHeader"')],
  ['an event twice', 'duplicate-launch-event', plant('"OnMessageFromChanged"', '"OnMessageCompose"')],
  ['no send event', 'send-event-count', plant(/<LaunchEvent\s+Type="OnMessageSend"[^>]*>/, '')],
  ['two send events', 'send-event-count', plant('"OnAppointmentSend"', '"OnMessageSend"')],
  [
    'an event without a function',
    'missing-function-name',
    plant('FunctionName="onMessageComposeHandler"', ''),
  ],
  [
    'a send mode of the other manifest format',
    'bad-send-mode',
    plant('SendMode="SoftBlock"', 'SendMode="softBlock"'),
  ],
  [
    'a send mode that code cannot tighten',
    'send-mode-too-weak',
    plant('SendMode="SoftBlock"', 'SendMode="PromptUser"'),
  ],
  [
    'a send mode where nothing is sent',
    'misplaced-send-mode',
    plant('Type="OnMessageCompose"', 'Type="OnMessageCompose" SendMode="Block"'),
  ],
  ['a function nobody associates', 'no-handler', plant('"onMessageSendHandler"', '"onMessageSent"')],
  ['a handler nobody declares', 'undeclared-handler', SAME, { associated: [...HANDLERS, 'onForgotten'] }],
  [
    'two runtimes',
    'runtime-count',
    plant(
      '</Runtimes>',
      '<Runtime resid="EventPage.Url"><Override type="javascript" resid="EventScript.Url" /></Runtime></Runtimes>',
    ),
  ],
  ['no runtime', 'runtime-count', cut('Runtimes')],
  ['a runtime with no script of its own', 'javascript-override', plant(/<Override[^>]*>/, '')],
  ['an override of another type', 'javascript-override', plant('type="javascript"', 'type="script"')],
  [
    'the page given as the script',
    'javascript-override',
    plant('resid="EventScript.Url"', 'resid="EventPage.Url"'),
  ],
  [
    'events that start another page',
    'runtime-mismatch',
    plant(/<SourceLocation resid="EventPage.Url"/, '<SourceLocation resid="Pane.Url"'),
  ],
  [
    'two buttons with one id',
    'duplicate-control-id',
    plant('"msgReadOpenPaneButton"', '"msgComposeOpenPaneButton"'),
  ],
  ['a button without an id', 'bad-control-id', plant('id="msgReadOpenPaneButton"', 'id=""')],
  [
    'a dialog button that leads nowhere',
    'unknown-command-id',
    plant('"msgComposeOpenPaneButton"', '"composeButton"'),
  ],
  [
    'a dialog button that opens no pane',
    'unknown-command-id',
    plant('<Action xsi:type="ShowTaskpane">', '<Action xsi:type="ExecuteFunction">'),
  ],
  ['a missing size', 'icon-sizes', plant('<bt:Image size="80" resid="Icon.80" />', '')],
  ['an icon that is not in the build', 'file-missing', plant('icon-80.png', 'icon-81.png')],
  ['a page that is not in the build', 'file-missing', plant('commands.html', 'command.html')],
  ['an icon of another size', 'icon-size-wrong', plant('icon-128.png', 'icon-80.png')],
  ['an icon that is no picture', 'icon-size-wrong', plant('assets/icon-64.png', 'commands.js')],
];

describe('the manifest', () => {
  it('is clean', () => {
    expect(lintManifest({ xml: OURS, ...BUILD })).toEqual([]);
  });

  it('is clean as far as it can be seen without a build', () => {
    const unknown = { associated: null, commandIds: null, usedApis: null, files: null };
    expect(lintManifest({ xml: OURS, ...unknown })).toEqual([]);
  });
});

describe('the manifest linter', () => {
  it.each(MISTAKES)('finds %s: %s', (_name, code, edit, build = {}) => {
    const findings = lintManifest({ ...BUILD, ...build, xml: edit(OURS) });
    expect(findings.map((finding) => finding.code)).toContain(code);
    for (const finding of findings) {
      expect(finding.place).toMatch(/^(?:manifest|line [1-9]\d*, \w+)$/);
      expect(finding.problem).not.toBe('');
      expect(finding.fix).not.toBe('');
    }
  });

  it('names the line of a mistake', () => {
    const line = OURS.split('\n').findIndex((text) => text.includes('OnMessageFromChanged')) + 1;
    const xml = OURS.replace('"OnMessageFromChanged"', '"OnMessageFromChange"');
    expect(lintManifest({ xml, ...BUILD })).toEqual([
      {
        code: 'unknown-launch-event',
        place: `line ${line}, LaunchEvent`,
        problem: '"OnMessageFromChange" is not a released launch event.',
        fix: 'Check the spelling.',
      },
    ]);
  });

  it('expands no entities', () => {
    const bomb = OURS.replace(
      '<OfficeApp',
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>\n<OfficeApp',
    ).replace('Addressee</ProviderName>', '&b;</ProviderName>');
    expect(lintManifest({ xml: bomb, ...BUILD })).toHaveLength(1);
  });
});
