import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv, { type ValidateFunction } from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { UnifiedManifest } from './unified-manifest';

const compiled = new Map<string, ValidateFunction>();

/**
 * What Microsoft's schema finds wrong, a line for each place; none when the manifest is valid. The schema is the file
 * in `@microsoft/app-manifest`; that package's own reader needs a library that it does not declare.
 */
export function validateUnified(manifest: UnifiedManifest): readonly string[] {
  const validate = validatorOf(manifest.manifestVersion);
  validate(manifest);
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath}: ${message ?? 'is not valid'}`,
  );
}

/** Compiling takes a second; the schema of a version never changes. */
function validatorOf(version: string): ValidateFunction {
  const known = compiled.get(version);
  if (known !== undefined) return known;
  const file = `@microsoft/app-manifest/build/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`;
  const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(file), 'utf8')) as object;
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  compiled.set(version, validate);
  return validate;
}
