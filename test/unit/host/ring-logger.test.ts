import { expect, it } from 'vitest';
import { createRingLogger } from '../../../src/host/ring-logger';

it('the ring logger keeps the last entries, oldest first, until they are taken', () => {
  const logger = createRingLogger(2);
  logger.log('info', 'a');
  logger.log('warn', 'b', { hostCode: 9002 });
  logger.log('error', 'c');
  expect(logger.take()).toEqual([
    { level: 'warn', code: 'b', counts: { hostCode: 9002 } },
    { level: 'error', code: 'c', counts: {} },
  ]);
  expect(logger.take()).toEqual([]);
});
