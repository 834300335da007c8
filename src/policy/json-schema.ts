import { z } from 'zod';
import { policySchema } from './schema';

/**
 * The JSON Schema (draft 2020-12) of a policy as an admin writes it, for editors. It is wider than `validatePolicy`:
 * formats that are checked by code, such as domains and duplicate rule ids, have no words in JSON Schema.
 */
export function policyJsonSchema(): object {
  return { title: 'Addressee policy', ...z.toJSONSchema(policySchema, { io: 'input' }) };
}
