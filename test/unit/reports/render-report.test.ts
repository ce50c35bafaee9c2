import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderReport, type ReportSource } from '#vault/reports/render-report.ts';
import { aTellingSource } from '../record/a-telling-source.ts';

/** Rotterdam's report, as the sample office would send it. */
const aSource = (over: Partial<ReportSource> = {}): ReportSource => {
  const { reports, entries, office } = aTellingSource();
  const report = reports[0]!;
  return {
    report,
    entry: entries.find(({ id }) => id === report.entry)!,
    office,
    principal: 'Marian Teale',
    post: 'Secretary of State for Coasts and Waterways',
    channel: 'WhatsApp',
    chat: 'Teale and Farrow',
    device: 'Her own telephone',
    today: '2026-03-17',
    demo: false,
    ...over,
  };
};

describe('the page of an exception report', () => {
  it('is the one that was looked at', async () => {
    const golden = path.join(import.meta.dirname, '../../fixtures/report/rotterdam.html');
    await expect(renderReport(aSource())).toMatchFileSnapshot(golden);
  });

  it('says that nobody has written the circumstances, and that nothing became of it', () => {
    const source = aSource();
    const bare = renderReport(aSource({ report: { ...source.report, steps: [], state: 'due' } }));
    expect(bare).toContain('Nobody has written yet what made them exceptional.');
    expect(bare).toContain('Nothing has been recorded of it.');
  });

  it('bears the marking of its entry on every page', () => {
    expect(renderReport(aSource())).toContain('OFFICIAL-SENSITIVE');
  });
});
