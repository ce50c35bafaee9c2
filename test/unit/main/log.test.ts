import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLog } from '#main/log.ts';

const aLog = () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'daybook-log-')), 'daybook.log');
  const deps = { file, now: () => new Date(0), nextIncident: () => 'A1B2C3D4' };
  return { file, log: createLog(deps), text: () => readFileSync(file, 'utf8') };
};

describe('the log', () => {
  it('says where a defect arose and never what it choked on', () => {
    const { log, text } = aLog();
    const defect = new Error('cannot read “Approved option B”\n  of the tender');
    expect(log.defect(defect, 'entries.log')).toBe('A1B2C3D4');
    expect(text()).not.toMatch(/Approved|tender/);
    const line = JSON.parse(text()) as { readonly places: string };
    expect(line).toMatchObject({ incident: 'A1B2C3D4', method: 'entries.log', name: 'Error' });
    expect(line.places).toContain('log.test.ts');
  });

  it('takes a defect that is no error', () => {
    const { log, text } = aLog();
    log.defect('Approved', 'entries.log');
    expect(text()).not.toContain('Approved');
  });

  it('begins again at a megabyte, keeping the one before', () => {
    const { file, log, text } = aLog();
    writeFileSync(file, 'x'.repeat(1_000_001));
    log.write('start');
    expect(text().length).toBeLessThan(200);
    expect(existsSync(`${file}.previous`)).toBe(true);
  });
});
