import { describe, expect, it } from 'vitest';
import { managedConfigFile, readManagedConfig } from '#main/managed-config.ts';

const reading = (text: string) => readManagedConfig('/etc/daybook/managed-config.json', () => text);
const failing = (code: string) =>
  readManagedConfig('/etc/daybook/managed-config.json', () => {
    throw Object.assign(new Error('planted'), { code });
  });

describe('the department’s settings', () => {
  it('are empty where there is no file', () => {
    expect(failing('ENOENT')).toMatchObject({
      ok: true,
      value: { department: null, recipients: [], keychainAllowed: true, lockMinutes: null },
    });
  });

  it('are read, with a byte order mark or without', () => {
    const text = '{ "department": "Department for Coasts", "lockMinutes": 5 }';
    for (const written of [text, `\uFEFF${text}`]) {
      expect(reading(written)).toMatchObject({
        ok: true,
        value: { department: 'Department for Coasts', lockMinutes: 5 },
      });
    }
  });

  it.each([
    ['not JSON', '{ department:'],
    ['a list', '[]'],
    ['a setting that is not known', '{ "lockMinuts": 5 }'],
    ['a time outside 1 to 30 minutes', '{ "lockMinutes": 90 }'],
    ['a recipient that is none', '{ "recipients": ["age1planted"] }'],
    ['a ceiling above what may be held', '{ "ceiling": "SECRET" }'],
  ])('stop the start when they are %s', (_name, text) => {
    const read = reading(text);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.says).toContain('Daybook has not started');
    expect(read.says).toContain('/etc/daybook/managed-config.json');
    expect(read.says).not.toMatch(/undefined|\[object|ZodError|\n\s+at /);
  });

  it('name the setting that is wrong', () => {
    const read = reading('{ "lockMinutes": 90 }');
    expect(!read.ok && read.says).toContain('“lockMinutes”');
  });

  it('stop the start when the file may not be read', () => {
    expect(failing('EACCES')).toMatchObject({ ok: false });
  });

  it('are in the machine-wide folder of the platform', () => {
    expect(managedConfigFile({ platform: 'linux', env: {} })).toBe(
      '/etc/daybook/managed-config.json',
    );
    expect(
      managedConfigFile({ platform: 'win32', env: { ProgramData: String.raw`D:\Data` } }),
    ).toBe(String.raw`D:\Data\Daybook\managed-config.json`);
    expect(managedConfigFile({ platform: 'darwin', env: {} })).toMatch(/^\/Library\//);
  });
});
