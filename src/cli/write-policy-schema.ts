import { mkdirSync, writeFileSync } from 'node:fs';
import { policyJsonSchema } from '../policy/json-schema';

/** Beside the build, so that a policy's `$schema` can name it on the add-in's own host. */
mkdirSync('dist', { recursive: true });
writeFileSync('dist/policy.schema.json', `${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
