import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { jsonText } from './site-files';

const sbomSchema = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({ component: z.looseObject({ name: z.string() }) }),
  components: z.array(z.looseObject({ name: z.string(), version: z.string() })),
});

/**
 * What the built files contain of other people's work, as CycloneDX, made by npm from the lockfile in `folder`. Without
 * the time, the serial number and npm's own version, so that the same lockfile gives the same bytes.
 */
export function readSbom(folder: string, name: string): string {
  const npm = process.env['npm_execpath'];
  const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--omit=dev'];
  const run =
    npm === undefined
      ? spawnSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [npm, ...args], { cwd: folder, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`npm sbom: expected exit status 0, got ${run.status}: ${run.stderr}`);
  const { serialNumber: _serial, metadata, ...rest } = sbomSchema.parse(JSON.parse(run.stdout));
  const { timestamp: _time, tools: _tools, component, ...kept } = metadata;
  return jsonText({ ...rest, metadata: { ...kept, component: { ...component, name } } });
}
