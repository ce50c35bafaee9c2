import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { appContract } from '#shared/contract/app.ts';

/** What has no folder of its own name in the vault, and why it has none. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  // Registers share one maker and one service.
  office: 'registers',
  tenures: 'registers',
  people: 'registers',
  devices: 'registers',
  channels: 'registers',
  // Opening and closing is the work of the session.
  vault: 'session',
};
const REGISTERS = new Set(['office', 'tenures', 'people', 'devices', 'channels']);
const groups = Object.keys(appContract).filter((group) => group !== 'tasks');

/** What is wrong with the place of a group's methods, or null. */
const misplaced = (group: string): string | null => {
  const file = `shared/contract/${REGISTERS.has(group) ? 'registers' : group}.ts`;
  if (!existsSync(file)) return `${file} is not there`;
  if (!readFileSync(file, 'utf8').includes(`export const ${group} = {`)) return `not in ${file}`;
  const folder = `electron/vault/${ELSEWHERE[group] ?? group}`;
  return existsSync(folder) ? null : `${folder} is not there`;
};

describe('a word of the product', () => {
  it.each(groups)('has its contract and its folder under its own name: %s', (group) => {
    expect(misplaced(group)).toBeNull();
  });

  it('is missed where it has neither', () => {
    expect(misplaced('incidents')).toBe('shared/contract/incidents.ts is not there');
  });
});

describe('a service', () => {
  const services = globSync('electron/vault/*/*-service.ts');
  const asksTheDatabase = (text: string): boolean =>
    /\b(SELECT|INSERT|UPDATE|DELETE) |\b(rowsOf|rowOf|query|change)\(/.test(text);

  it('decides, and leaves SQL to its store', () => {
    expect(asksTheDatabase("rowOf(db, 'SELECT 1 FROM act')")).toBe(true);
    expect(services.length).toBeGreaterThan(12);
    expect(services.filter((file) => asksTheDatabase(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
