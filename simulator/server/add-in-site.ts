import path from 'node:path';
import { bakePolicy } from '../../src/policy/bake-policy';
import { DEMO_HASH_KEY } from './policy-presets';
import { readBelow, type ServedFile } from './static-files';

const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_JS_PATH = '/office-js/';
const HOST_SCRIPTS_PATH = '/office-host/';
/** Which scripts of ours the add-in's pages get, and nothing else of the simulator. */
const HOST_SCRIPTS: readonly string[] = ['microsoft-ajax.js', 'office-gap.js', 'nested-auth-bridge.js'];
/** Of an app registration that nobody made. */
const CLIENT_ID = '5f6c1f2e-8a54-4d1b-9d0e-2b7c4a9f3e60';
/** The pane, the reporter, and the event script of each language. */
const BUNDLE_WITH_POLICY = /^\/(?:commands(?:\.[a-z]{2})?|taskpane|reporter)\.js$/;

export interface AddInSiteOptions {
  /** The production build. */
  readonly distFolder: string;
  /** `dist` of Microsoft's npm package, served as it is. */
  readonly officeJsFolder: string;
  readonly policyJson: () => string;
  /** False plays an Outlook that is as old as the office.js on npm. */
  readonly withGapScript: boolean;
  /** Root of Microsoft Graph, for the add-in's sign-in configuration. */
  readonly graphUrl: string;
}

/** The add-in's web site: the production build, with office.js from npm in place of the CDN and the policy baked in. */
export async function serveAddIn(options: AddInSiteOptions, urlPath: string): Promise<ServedFile | null> {
  if (urlPath.startsWith(OFFICE_JS_PATH)) {
    return readBelow(options.officeJsFolder, urlPath.slice(OFFICE_JS_PATH.length));
  }
  if (urlPath.startsWith(HOST_SCRIPTS_PATH))
    return hostScript(options, urlPath.slice(HOST_SCRIPTS_PATH.length));
  if (urlPath === `/hash-keys/${DEMO_HASH_KEY.id}.json`) {
    return { body: JSON.stringify(DEMO_HASH_KEY.jwk), type: 'application/json' };
  }
  if (urlPath.startsWith('/simulator/')) return null;
  const file = await readBelow(options.distFolder, urlPath);
  if (file === null) return null;
  if (urlPath.endsWith('.html'))
    return { ...file, body: withSignIn(withOfficeJs(String(file.body), options.withGapScript), options) };
  if (BUNDLE_WITH_POLICY.test(urlPath)) {
    return { ...file, body: withPolicy(String(file.body), options.policyJson()) };
  }
  return file;
}

/** The page with office.js from this site: before it what it needs, after it what it lacks. */
export function withOfficeJs(html: string, withGapScript: boolean): string {
  const gap = withGapScript ? `<script src="${HOST_SCRIPTS_PATH}office-gap.js"></script>` : '';
  return html.replace(
    new RegExp(`<script[^>]*src="${OFFICE_JS_CDN.replaceAll('.', '\\.')}"[^>]*></script>`),
    (tag) =>
      `<script src="${HOST_SCRIPTS_PATH}microsoft-ajax.js"></script>` +
      tag.replace(OFFICE_JS_CDN, `${OFFICE_JS_PATH}office.js`) +
      gap,
  );
}

const SIGN_IN_BLOCK = /(<script[^>]*id="addressee-sign-in"[^>]*>)(<\/script>)/;

/** A page that can sign in, with its configuration and what Outlook gives it to sign in through. */
function withSignIn(
  html: string,
  { graphUrl, withGapScript }: Pick<AddInSiteOptions, 'graphUrl' | 'withGapScript'>,
): string {
  const config = {
    clientId: CLIENT_ID,
    authority: 'https://login.microsoftonline.com/organizations',
    graphUrl,
  };
  const bridge = withGapScript ? `<script src="${HOST_SCRIPTS_PATH}nested-auth-bridge.js"></script>` : '';
  return html.replace(SIGN_IN_BLOCK, (_block, start: string, end: string) =>
    [start, JSON.stringify(config), end, bridge].join(''),
  );
}

function hostScript(options: AddInSiteOptions, name: string): Promise<ServedFile | null> {
  if (!HOST_SCRIPTS.includes(name)) return Promise.resolve(null);
  return readBelow(path.join(options.distFolder, 'simulator'), name);
}

/** A bundle that holds no policy is served as it is: not every build has one. */
function withPolicy(bundle: string, policyJson: string): string {
  const baked = bakePolicy(bundle, policyJson);
  return baked.ok ? baked.value : bundle;
}
