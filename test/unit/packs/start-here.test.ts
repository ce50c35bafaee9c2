import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aTellingSource } from '#test/unit/record/a-telling-source.ts';
import type { EvidenceTally } from '#vault/packs/evidence-tally.ts';
import type { PackAbout } from '#vault/packs/pack-about.ts';
import { packTitle } from '#vault/packs/pack-about.ts';
import { startHere } from '#vault/packs/start-here.ts';
import { signerName } from '#vault/packs/sshsig.ts';
import { buildRecord } from '#vault/record/model.ts';

const about: PackAbout = {
  person: 'Marian <Teale>',
  post: 'Secretary of State',
  tenure: '00000000-0000-7000-8000-000000000010',
  leavesOn: '2026-04-03',
  talk: { from: '2025-09-08', to: '2026-04-03' },
  until: null,
  day: '2026-04-01',
  heads: [],
  checkpoint: { acts: 1204, code: 'K7QM-2FJ4-9ZTR-0WXB-6HND' },
  fingerprint: 'SHA256:6DNvzPoLntqhzbGCXW4UQbWQbrzltCSXWbVS7/kNydI',
  signer: 'priya-nandan',
  partial: null,
};
const tallies: readonly EvidenceTally[] = [
  {
    chat: 'Coasts – ministers',
    folder: 'Coasts - ministers',
    another: false,
    here: 1_698,
    resting: 1,
    outside: 4,
    notBusiness: 255,
    originals: 1,
    originalsStayed: 1,
  },
  {
    chat: 'Tides core',
    folder: '',
    another: false,
    here: 0,
    resting: 0,
    outside: 0,
    notBusiness: 0,
    originals: 0,
    originalsStayed: 0,
  },
  {
    chat: 'Penhallow and whips',
    folder: 'Penhallow and whips',
    another: true,
    here: 2,
    resting: 2,
    outside: 31,
    notBusiness: 7,
    originals: 0,
    originalsStayed: 0,
  },
];
const missing = 'Harwick: the telephone is still with the minister.';

describe('the first page of a pack', () => {
  it('is the one that was looked at', async () => {
    const page = startHere(buildRecord(aTellingSource()), about, tallies);
    const golden = path.join(import.meta.dirname, '../../fixtures/pack/start-here.html');
    await expect(page).toMatchFileSnapshot(golden);
  });

  it('says of another principal’s chat not even how much of it stayed', () => {
    const page = startHere(buildRecord(aTellingSource()), about, tallies);
    const [, row = ''] = page.split('Penhallow and whips (another principal’s)');
    expect(row.split('</tr>')[0]).not.toMatch(/31|7/);
  });

  it('gives two spaces between hash and name to PowerShell, as they stand in a manifest', () => {
    const page = startHere(buildRecord(aTellingSource()), about, tallies);
    expect(page).toContain('-split &quot;  &quot;, 2');
  });

  it('says PARTIAL in its name, its title and its words, and what is missing', () => {
    const source = aTellingSource({ partial: missing });
    const page = startHere(buildRecord(source), { ...about, partial: missing }, []);
    expect(packTitle({ ...about, partial: missing })).toMatch(/^PARTIAL Daybook pack - /);
    expect(page).toContain('<title>Start here: PARTIAL Daybook pack of');
    expect(page).toContain(`not everything is here. ${missing}`);
    expect(packTitle(about)).toBe(
      'Daybook pack - Marian <Teale> - Secretary of State - 2026-04-01',
    );
  });
});

it.each([
  ['Priya Nandan', 'priya-nandan'],
  ['Ζωή', 'member'],
  ['*', 'member'],
  ['-x', 'x'],
])('the signer %j is %j to ssh-keygen', (name, signer) => {
  expect(signerName(name)).toBe(signer);
});
