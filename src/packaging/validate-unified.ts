import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv, { type ValidateFunction } from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { UnifiedLanguageFile, UnifiedManifest } from './unified-manifest';

const compiled = new Map<string, ValidateFunction>();

/**
 * What Microsoft's schema, the one that `$schema` names, finds wrong with the manifest or the file of a language: a
 * line for each place; none when it is valid. The schema is the file in `@microsoft/app-manifest`; that package's own
 * reader needs a library that it does not declare.
 */
export function validateUnified(document: UnifiedManifest | UnifiedLanguageFile): readonly string[] {
  const validate = validatorOf(document.$schema);
  validate(document);
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath}: ${message ?? 'is not valid'}`,
  );
}

/** Compiling takes a second; a published schema never changes. Throws for one that is not published. */
function validatorOf(schemaAddress: string): ValidateFunction {
  const known = compiled.get(schemaAddress);
  if (known !== undefined) return known;
  const [, name = ''] = /\/json-schemas\/(teams\/v.*)$/.exec(schemaAddress) ?? [];
  const file = `@microsoft/app-manifest/build/json-schemas/${name}`;
  const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(file), 'utf8')) as object;
  // Its patterns for languages hold a bracket that Unicode mode refuses.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  compiled.set(schemaAddress, validate);
  return validate;
}
