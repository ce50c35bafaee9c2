import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aMessage } from '#test/unit/record/a-record-source.ts';
import { messagesCsv } from '#vault/packs/message-table.ts';
import { transcript, type Transcript } from '#vault/packs/transcript.ts';

const golden = (name: string): string =>
  path.join(import.meta.dirname, '../../fixtures/pack', name);

const RUNS = [
  [
    aMessage('m1'),
    aMessage('m2', { sender: null, kind: 'notice', text: 'Messages disappear after 24 hours' }),
  ],
  [
    aMessage('m3', {
      at: '2026-03-29T00:59:00.000Z',
      wall: '2026-03-29T00:59:00+00:00',
      text: '=HYPERLINK("http://x")\nsecond line <b>',
      drift: true,
      attachments: [
        { name: 'plan (1).pdf', sha256: 'ab'.repeat(32), bytes: 4 },
        { name: 'lost.jpg', sha256: null, bytes: null },
      ],
    }),
    aMessage('m4', { at: '2026-03-29T01:01:00.000Z', text: '', kind: 'deleted' }),
  ],
];

const aTranscript = (overrides: Partial<Transcript> = {}): string =>
  [
    ...transcript({
      chat: { name: 'Lock-gate <fees>', kind: 'official' },
      runs: RUNS,
      standing: { banner: 'OFFICIAL', demo: false, partial: null },
      placeOf: (_, name) => (name === 'plan (1).pdf' ? 'originals/a.zip/plan _1_.pdf' : null),
      ...overrides,
    }),
  ].join('');

describe('a transcript', () => {
  it('is the one that was looked at', async () => {
    await expect(aTranscript()).toMatchFileSnapshot(golden('transcript.html'));
    const table = [...messagesCsv(RUNS)].join('');
    await expect(table).toMatchFileSnapshot(golden('messages.csv'));
  });

  it('parts the days of London, also where a run ends within a day', () => {
    expect(aTranscript().match(/<h2>[^<]+/g)).toEqual(['<h2>10 March 2026', '<h2>29 March 2026']);
  });

  it('tells the hour after the clocks went forward', () => {
    expect(aTranscript()).toContain('<td>02:01</td>');
  });

  it('leads to attachments that are in the pack, and says which are not', () => {
    const page = aTranscript();
    expect(page).toContain('href="originals/a.zip/plan%20_1_.pdf"');
    expect(page).toContain('Attached: lost.jpg (not in the export)');
  });

  it('closes every table that it opens, also where there is nothing', () => {
    for (const page of [aTranscript(), aTranscript({ runs: [] })]) {
      expect(page.match(/<table/g)?.length).toBe(page.match(/<\/table>/g)?.length);
      expect(page).toMatch(/<\/html>\n$/);
    }
  });

  it('says that of a mixed chat only what was selected is there', () => {
    expect(aTranscript({ chat: { name: 'x', kind: 'mixed' } })).toContain(
      'Only the lines that were selected',
    );
  });
});
