import { lintElementOrder } from './element-order';
import type { Finding } from './finding';
import { lintControls } from './lint-controls';
import { lintIcons } from './lint-icons';
import { lintIdentity } from './lint-identity';
import { lintLaunchEvents } from './lint-launch-events';
import { lintLocales } from './lint-locales';
import { lintRequirements } from './lint-requirements';
import { lintResources } from './lint-resources';
import { parseManifest } from './manifest-document';
import type { ManifestInput } from './manifest-input';

/** Microsoft's limit of a manifest, in bytes. */
const MAX_BYTES = 256 * 1024;

/**
 * Every mistake in an add-in-only XML manifest that can be seen without Microsoft's online service, in the order of
 * the rules. Pure: `input` holds the text and what else is known of the build. No findings means clean.
 */
export function lintManifest(input: ManifestInput): readonly Finding[] {
  const bytes = new TextEncoder().encode(input.xml).length;
  if (bytes > MAX_BYTES) return [tooLarge(bytes)];
  const parsed = parseManifest(input.xml);
  if (!parsed.ok) return [parsed.error];
  const document = parsed.value;
  return [
    ...lintIdentity(document),
    ...lintElementOrder(document),
    ...lintResources(document),
    ...lintLocales(document),
    ...lintRequirements(document, input),
    ...lintLaunchEvents(document, input),
    ...lintControls(document, input),
    ...lintIcons(document, input),
  ];
}

function tooLarge(bytes: number): Finding {
  const problem = `It has ${bytes} bytes.`;
  return { code: 'too-large', place: 'manifest', problem, fix: `Keep it below ${MAX_BYTES} bytes.` };
}
