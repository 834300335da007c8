import { bakePolicy } from '../policy/bake-policy';
import { fail, ok, type Result } from '../scoring/result';
import type { TenantConfig } from './tenant-config';

/** Files by path without a slash in front. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The scripts that a policy is baked into: the event script of each language, the pane's, and the one that reports. */
export const WITH_POLICY = /^(?:commands[^/]*|taskpane|reporter)\.js$/;
const EVENT_SCRIPT = /^commands[^/]*\.js$/;
const SIGN_IN_SLOT = /(<script type="application\/json" id="addressee-sign-in">)[^<]*(<\/script>)/;
/** Classic Outlook lets a script reach another host, or sign in, only where this file names it. */
const WELL_KNOWN = '.well-known/microsoft-officeaddins-allowed.json';

/** Of the build everything that a web host serves: neither the local Outlook nor the development manifest. */
function isServed(path: string): boolean {
  return !path.startsWith('simulator/') && path !== 'manifest.xml';
}

/** The site of a tenant, from the build: policy baked in and published, sign-in filled in. Fails with a sentence. */
export function siteFiles(build: Files, policyJson: string, tenant: TenantConfig): Result<Files, string> {
  const site = new Map([...build].filter(([path]) => isServed(path)));
  for (const path of [...site.keys()].filter((one) => WITH_POLICY.test(one))) {
    const baked = bakePolicy(textIn(build, path), policyJson, tenant.baseUrl);
    if (!baked.ok) return fail(`${path} takes no policy (${baked.error.code}): build it with npm run build`);
    site.set(path, bytesOf(baked.value));
  }
  const pane = withSignIn(textIn(build, 'taskpane.html'), tenant);
  if (!pane.ok) return pane;
  site.set('taskpane.html', bytesOf(pane.value));
  site.set('policy.json', bytesOf(policyJson));
  site.set(
    WELL_KNOWN,
    bytesOf(jsonText({ allowed: scriptsOf(site).map((path) => `${tenant.baseUrl}/${path}`) })),
  );
  return ok(new Map([...site].sort(([a], [b]) => (a < b ? -1 : 1))));
}

function scriptsOf(site: Files): readonly string[] {
  return [...site.keys()].filter((path) => EVENT_SCRIPT.test(path)).sort();
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function textIn(files: Files, path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`expected ${path} in the build, got none`);
  return new TextDecoder().decode(bytes);
}

export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** `<` is written so that nothing in it can end the block. */
function withSignIn(page: string, { entra }: TenantConfig): Result<string, string> {
  if (entra === undefined) return ok(page);
  if (!SIGN_IN_SLOT.test(page))
    return fail('taskpane.html has no place for the sign-in: build it with npm run build');
  const json = JSON.stringify({ clientId: entra.applicationId, authority: entra.authority });
  return ok(
    page.replace(
      SIGN_IN_SLOT,
      (_, open: string, close: string) => open + json.replaceAll('<', '\\u003c') + close,
    ),
  );
}
