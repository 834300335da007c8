import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildPackage, type PackageInput } from '../../../src/packaging/build-package';
import { LANGUAGE_TAGS } from '../../../src/messages/languages';
import type { Files } from '../../../src/packaging/site-files';
import { parseTenantConfig, type TenantConfig } from '../../../src/packaging/tenant-config';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const SAMPLE = path.join(ROOT, 'docs/packaging');

/** The sample tenant of the documentation, with a change. Throws when it is no valid configuration. */
export function sampleTenant(change: Readonly<Record<string, unknown>> = {}): TenantConfig {
  const raw = JSON.parse(readFileSync(path.join(SAMPLE, 'tenant.json'), 'utf8')) as object;
  const tenant = parseTenantConfig(JSON.stringify({ ...raw, ...change }));
  if (!tenant.ok) throw new Error(tenant.error.join('\n'));
  return tenant.value;
}

export const SAMPLE_POLICY = readFileSync(path.join(SAMPLE, 'policy.json'), 'utf8');

const HANDLERS = [
  ...readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8').matchAll(/FunctionName="(\w+)"/g),
].map((match) => match[1] ?? '');
const SLOT = '[[addressee-policy>><<addressee-policy]]';

/** A build in small: every file that a manifest names, handlers for its events, and the slots for policy and sign-in. */
export function smallBuild(): Map<string, Uint8Array> {
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const pictures = readdirSync(path.join(ROOT, 'assets')).filter((file) => file.endsWith('.png'));
  const associate = HANDLERS.map((name) => `Office.actions.associate("${name}",function(){});`).join('');
  return new Map<string, Uint8Array>([
    ['manifest.xml', readFileSync(path.join(ROOT, 'manifest.xml'))],
    ...['', ...LANGUAGE_TAGS.filter((tag) => tag !== 'en').map((tag) => `.${tag}`)].flatMap(
      (language) =>
        [
          [`commands${language}.html`, text(`<script src="commands${language}.js"></script>`)],
          [`commands${language}.js`, text(`var p="${SLOT}",b="msgComposeOpenPaneButton";${associate}`)],
        ] as const,
    ),
    ['taskpane.html', readFileSync(path.join(ROOT, 'src/taskpane/taskpane.html'))],
    ['taskpane.js', text(`var p="${SLOT}"`)],
    ['reporter.js', text(`var p="${SLOT}"`)],
    ['policy.schema.json', text('{}')],
    ['simulator/outlook.js', text('not for anyone’s host')],
    ...pictures.map((file) => [`assets/${file}`, readFileSync(path.join(ROOT, 'assets', file))] as const),
  ]);
}

/** The package of the sample tenant from the small build; throws when it cannot be made. */
export function samplePackage(change: Partial<PackageInput> = {}): Files {
  const built = buildPackage({
    tenant: sampleTenant(),
    policyJson: SAMPLE_POLICY,
    build: smallBuild(),
    sbom: '{}\n',
    ...change,
  });
  if (!built.ok) throw new Error(built.error.join('\n'));
  return built.value;
}
