import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { jsonText } from './site-files';

/** The whole bill is about a megabyte. */
const MAX_BYTES = 64 * 1024 * 1024;

const property = z.looseObject({ name: z.string() });
const sbomSchema = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({ component: z.looseObject({ name: z.string(), 'bom-ref': z.string() }) }),
  components: z.array(z.looseObject({ 'bom-ref': z.string(), properties: z.array(property) })),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

/** npm's mark of what only builds or tests. Its own `--omit=dev` also drops what the product shares with those. */
const DEVELOPMENT = 'cdx:npm:package:development';

/**
 * What the built files contain of other people's work, as CycloneDX, made by npm from the lockfile in `folder`. Without
 * the time, the serial number and npm's own version, so that the same lockfile gives the same bytes.
 */
export function readSbom(folder: string, name: string): string {
  const npm = process.env['npm_execpath'];
  const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];
  const run =
    npm === undefined
      ? spawnSync('npm', args, {
          cwd: folder,
          encoding: 'utf8',
          maxBuffer: MAX_BYTES,
          shell: process.platform === 'win32',
        })
      : spawnSync(process.execPath, [npm, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: MAX_BYTES });
  if (run.status !== 0) throw new Error(`npm sbom: expected exit status 0, got ${run.status}: ${run.stderr}`);
  const bill = sbomSchema.parse(JSON.parse(run.stdout));
  const { component } = bill.metadata;
  const shipped = bill.components.filter(
    ({ properties }) => !properties.some((one) => one.name === DEVELOPMENT),
  );
  const refs = new Set([component['bom-ref'], ...shipped.map((one) => one['bom-ref'])]);
  return jsonText({
    ...bill,
    serialNumber: undefined,
    metadata: { ...bill.metadata, timestamp: undefined, tools: undefined, component: { ...component, name } },
    components: shipped,
    dependencies: bill.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) })),
  });
}
