import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { ManagedConfig } from '#main/managed-config.ts';

it('the schema for editors of the department’s settings says what is read', () => {
  const file = new URL('../../../resources/managed-config.schema.json', import.meta.url);
  const written: unknown = JSON.parse(readFileSync(file, 'utf8'));
  expect(written).toEqual(z.toJSONSchema(ManagedConfig, { io: 'input' }));
});
