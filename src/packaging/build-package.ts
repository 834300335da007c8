import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { lintManifest } from '../cli/manifest/lint-manifest';
import { parseManifest, type ManifestDocument } from '../cli/manifest/manifest-document';
import type { PictureSize } from '../cli/manifest/manifest-input';
import { readEventScript } from '../cli/manifest/read-event-script';
import { readPngSize } from '../cli/manifest/read-files';
import { fail, ok, type Result } from '../scoring/result';
import { headerTable } from './hosting/header-table';
import { iisConfig } from './hosting/iis-config';
import { nginxMain, nginxServer } from './hosting/nginx-config';
import { cdnHeaders, staticWebAppsConfig } from './hosting/static-hosts';
import { differencesOf, factsOfUnified, factsOfXml } from './manifest-facts';
import { bytesOf, jsonText, siteFiles, textIn, type Files } from './site-files';
import type { TenantConfig } from './tenant-config';
import { writeTenantManifest } from './tenant-manifest';
import { FURTHER_LANGUAGES, toUnifiedLanguageFile, toUnifiedManifest } from './unified-manifest';
import { validateUnified } from './validate-unified';

export interface PackageInput {
  readonly tenant: TenantConfig;
  readonly policyJson: string;
  /** `dist`, with manifest.xml. */
  readonly build: Files;
  /** The bill of materials of what the build contains. */
  readonly sbom: string;
}

/** A zip archive says when a file was written; every package says this, so that equal input gives equal bytes. */
const ZIP_TIME = new Date(1980, 0, 1); // archives hold local time: in any zone these are the same bytes

/**
 * Everything that an administrator uploads and hosts, by path. The same input gives the same bytes. Fails with a
 * sentence for each thing that is wrong with the input, or with what would come out.
 */
export function buildPackage(input: PackageInput): Result<Files, readonly string[]> {
  const site = siteFiles(input.build, input.policyJson, input.tenant);
  if (!site.ok) return fail([site.error]);
  const manifests = buildManifests(input, site.value);
  if (!manifests.ok) return manifests;
  const files = new Map<string, Uint8Array>([
    ...manifests.value,
    ...[...site.value].map(([path, bytes]) => [`site/${path}`, bytes] as const),
    ...hostingFiles(input.tenant, site.value),
    ['sbom.cdx.json', bytesOf(input.sbom)],
  ]);
  files.set('SHA256SUMS', bytesOf(checksums(files)));
  return ok(files);
}

function buildManifests({ tenant, build }: PackageInput, site: Files): Result<Files, readonly string[]> {
  const source = textIn(build, 'manifest.xml');
  const xml = writeTenantManifest(readXml(source), tenant);
  const document = readXml(xml);
  const unified = toUnifiedManifest(document, tenant);
  const languages = new Map(
    FURTHER_LANGUAGES.map((tag) => [tag, toUnifiedLanguageFile(document, unified, tag)] as const),
  );
  const findings = [
    ...lintManifest({ xml, ...scriptFacts(site), files: picturesOf(site) }).map(
      ({ code, place, problem, fix }) => `manifest.xml: ${place}: ${code}: ${problem} ${fix}`,
    ),
    ...validateUnified(unified).map((line) => `manifest.json: ${line}`),
    ...[...languages].flatMap(([tag, file]) => validateUnified(file).map((line) => `${tag}.json: ${line}`)),
    ...differencesOf(factsOfXml(document), factsOfUnified(unified, languages)),
  ];
  if (findings.length > 0) return fail(findings);
  const languageFiles = [...languages].map(([tag, file]): readonly [string, Uint8Array] => [
    `${tag}.json`,
    bytesOf(jsonText(file)),
  ]);
  const zip = zipSync(
    {
      'manifest.json': bytesOf(jsonText(unified)),
      ...Object.fromEntries(languageFiles),
      'color.png': pictureIn(build, 'assets/icon-192.png'),
      'outline.png': pictureIn(build, 'assets/icon-outline-32.png'),
    },
    { mtime: ZIP_TIME, level: 9 },
  );
  return ok(
    new Map([
      ['manifest.xml', bytesOf(xml)],
      ['manifest-unified.zip', zip],
    ]),
  );
}

function readXml(xml: string): ManifestDocument {
  const parsed = parseManifest(xml);
  if (!parsed.ok) throw new Error(`manifest.xml: ${parsed.error.problem}`);
  return parsed.value;
}

function scriptFacts(site: Files) {
  return readEventScript(textIn(site, 'commands.js'), textIn(site, 'taskpane.js'));
}

function picturesOf(site: Files): ReadonlyMap<string, PictureSize | null> {
  return new Map(
    [...site].map(([path, bytes]) => [path, path.endsWith('.png') ? readPngSize(Buffer.from(bytes)) : null]),
  );
}

function pictureIn(build: Files, path: string): Uint8Array {
  const bytes = build.get(path);
  if (bytes === undefined) throw new Error(`expected ${path} in the build, got none`);
  return bytes;
}

function hostingFiles(tenant: TenantConfig, site: Files): Files {
  const table = headerTable(tenant.frameAncestors);
  const paths = [...site.keys()].map((path) => `/${path}`);
  return new Map([
    ['hosting/nginx/nginx.conf', bytesOf(nginxMain())],
    ['hosting/nginx/addressee.conf', bytesOf(nginxServer(table, tenant.baseUrl))],
    ['hosting/iis/web.config', bytesOf(iisConfig(table, paths))],
    [
      'hosting/azure-static-web-apps/staticwebapp.config.json',
      bytesOf(jsonText(staticWebAppsConfig(table, paths))),
    ],
    ['hosting/cdn/_headers', bytesOf(cdnHeaders(table, paths))],
    ['hosting/headers.json', bytesOf(jsonText(table))],
  ]);
}

/** In the form of `sha256sum -c SHA256SUMS`. */
function checksums(files: Files): string {
  return [...files.keys()]
    .sort()
    .map(
      (path) =>
        `${createHash('sha256')
          .update(files.get(path) ?? '')
          .digest('hex')}  ${path}\n`,
    )
    .join('');
}
