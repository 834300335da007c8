import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { buildPackage } from '../packaging/build-package';
import { readSbom } from '../packaging/sbom';
import type { Files } from '../packaging/site-files';
import { parseTenantConfig } from '../packaging/tenant-config';
import { describePolicyIssue } from '../policy/describe-policy-issue';
import { policyVersion } from '../policy/policy-version';
import { validatePolicyJson } from '../policy/schema';
import { fail, ok, type Result } from '../scoring/result';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Options {
  readonly config: string;
  readonly out: string;
  readonly dist: string;
}

/** Writes the package and says what is in it; false, with a line for each mistake, when it cannot. */
function main(options: Options): boolean {
  const read = readInput(options);
  if (!read.ok) return complain(read.error);
  const { tenant, policyJson } = read.value;
  const built = buildPackage({
    tenant,
    policyJson,
    build: readFolder(options.dist),
    sbom: readSbom(ROOT, 'addressee'),
  });
  if (!built.ok) return complain(built.error);
  writeFolder(options.out, built.value);
  process.stdout.write(
    `${built.value.size} files in ${options.out}: version ${tenant.version} for ${tenant.baseUrl}, policy ${policyVersion(policyJson)}\n`,
  );
  return true;
}

function readInput({ config }: Options) {
  const text = readText(config);
  if (!text.ok) return fail([text.error]);
  const tenant = parseTenantConfig(text.value);
  if (!tenant.ok) return fail(tenant.error.map((line) => `${config}: ${line}`));
  const policyFile = path.resolve(path.dirname(config), tenant.value.policy);
  const policyJson = readText(policyFile);
  if (!policyJson.ok) return fail([policyJson.error]);
  const policy = validatePolicyJson(policyJson.value);
  if (!policy.ok) {
    const lines = policy.error.issues.map((issue) => describePolicyIssue(issue, policyJson.value));
    return fail(lines.map((line) => `${policyFile}: ${line}`));
  }
  return ok({ tenant: tenant.value, policyJson: policyJson.value });
}

function readText(file: string): Result<string, string> {
  try {
    return ok(readFileSync(file, 'utf8'));
  } catch {
    return fail(`${file} cannot be read`);
  }
}

function readFolder(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file)];
    }),
  );
}

/** Anew each time: nothing of an older package stays behind. */
function writeFolder(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, bytes] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

function complain(lines: readonly string[]): false {
  for (const line of lines) process.stderr.write(`${line}\n`);
  return false;
}

const program = new Command('package')
  .description('Makes everything that an administrator uploads and hosts, from the build in dist/.')
  .requiredOption('--config <file>', 'the tenant’s configuration (docs/packaging.md)')
  .option('--out <folder>', 'where to; what is there is replaced', 'package')
  .option('--dist <folder>', 'the build', path.join(ROOT, 'dist'));

process.exitCode = main(program.parse().opts<Options>()) ? 0 : 1;
