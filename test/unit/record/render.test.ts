import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { escapeAttribute, escapeText, html, paragraphs } from '#vault/record/html.ts';
import { buildRecord } from '#vault/record/model.ts';
import { recordCsv, recordJson } from '#vault/record/record-data.ts';
import { renderRecordHtml } from '#vault/record/render-html.ts';
import { anEntryShown, aRecordSource } from './a-record-source.ts';
import { aTellingSource } from './a-telling-source.ts';

/** Files that people have looked at. */
const golden = (name: string): string =>
  path.join(import.meta.dirname, '../../fixtures/record', name);
const page = (source = aTellingSource()): string => renderRecordHtml(buildRecord(source));

describe('the page of a record', () => {
  it('is the one that was looked at', async () => {
    await expect(page()).toMatchFileSnapshot(golden('telling.html'));
    await expect(page(aRecordSource())).toMatchFileSnapshot(golden('nothing.html'));
  });

  it('has the same bytes for the same source, whatever the order of its people and entries', () => {
    const source = aTellingSource();
    const turned = {
      ...source,
      entries: source.entries.toReversed(),
      people: source.people.toReversed(),
      members: source.members.toReversed(),
    };
    expect(page(turned)).toBe(page(source));
  });

  it('differs in nothing but the time where it is made at another time', () => {
    const later = page(aTellingSource({ madeAt: '2026-04-01T09:05:00.000Z' }));
    expect(later.replace('1 April 2026, 10:05', '1 April 2026, 10:00')).toBe(page());
  });

  it('holds no script and asks for nothing, whatever messages hold', () => {
    const text = page();
    expect(text).not.toMatch(/<script/i);
    expect(text).not.toMatch(/\son\w+=/i);
    expect(text).not.toMatch(/(src|href)="(?!#)/);
    expect(text).not.toMatch(/url\(|@import/);
    expect(text).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; see https');
  });

  it('shows invisible characters as marks', () => {
    expect(page()).toContain(
      '<span class="mark" title="right-to-left override">U+202E</span>desolc',
    );
  });

  it('leads by each of its links to something on the page', () => {
    const text = page();
    const ids = new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const links = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBe([...text.matchAll(/\sid="/g)].length);
  });

  it('cites in plain text an entry that its annex does not hold', () => {
    const later = anEntryShown(9, { madeAt: '2026-06-01T09:00:00.000Z' });
    const entry = anEntryShown(1, { overtakenBy: [{ kind: 'reverses', entry: later.id }] });
    const text = page(aRecordSource({ entries: [entry, later] }));
    expect(text).toContain('<span class="cite">[2026-A0009]</span>');
    expect(text).not.toContain('#entry-2026-A0009');
  });

  it('has headings in order, from one h1', () => {
    const levels = [...page().matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThan(2));
  });

  it('has the marking at its top and bottom and on each printed page', () => {
    const text = page();
    expect(text.match(/<p class="banner[^>]*>OFFICIAL-SENSITIVE<\/p>/g)).toHaveLength(2);
    expect(text.match(/@(top|bottom)-center \{ content: "OFFICIAL-SENSITIVE"/g)).toHaveLength(2);
    expect(text).toContain(
      'Public record of Department for Coasts and Waterways; contains third-party material',
    );
  });

  it('leaves the lines of each page to the printer where that sets them', () => {
    expect(renderRecordHtml(buildRecord(aTellingSource()), 'printed')).not.toContain('@page');
  });

  it('says DEMO where it is one', () => {
    expect(page(aTellingSource({ demo: true }))).toContain('OFFICIAL-SENSITIVE – DEMO');
    expect(page()).not.toContain('DEMO');
  });

  it('says PARTIAL on each page, and what is missing, where it is', () => {
    const partial = page(
      aTellingSource({ partial: 'Harwick: the telephone is with the minister.' }),
    );
    expect(partial).toContain('content: "OFFICIAL-SENSITIVE – PARTIAL"');
    expect(partial).toContain(
      'not everything is here. Harwick: the telephone is with the minister.',
    );
    expect(page()).not.toContain('PARTIAL');
  });

  it('tells a time abroad by both clocks', () => {
    expect(page()).toContain(
      '17 March 2026, 00:20 (Amsterdam time); in London 16 March 2026, 23:20',
    );
  });

  it('quotes the messages where nobody picked out the exact words', () => {
    const told = page().split('id="order"')[0]!;
    expect(told).toContain('leave it with me 👍');
    expect(told).toContain('Marian Teale, 24 March 2026, 21:14');
  });

  it('says of evidence that was disposed of that it is no longer held', () => {
    expect(page()).toContain('No longer held: 1 message');
  });
});

describe('the data behind a record', () => {
  it('is the one that was looked at', async () => {
    const table = recordCsv(buildRecord(aTellingSource()));
    await expect(table).toMatchFileSnapshot(golden('telling.csv'));
  });

  it('has each entry once, and what each theme cites', () => {
    const data = recordJson(buildRecord(aTellingSource())) as {
      entries: { reference: string }[];
      themes: { entries: string[] }[];
    };
    const references = data.entries.map(({ reference }) => reference);
    expect(data.themes.flatMap(({ entries }) => entries).toSorted()).toEqual(references.toSorted());
  });
});

describe('text in HTML', () => {
  it.each([
    ['<b>"&\'', '&lt;b&gt;&quot;&amp;&#39;'],
    ['a\u200Bb', 'a<span class="mark" title="zero-width space">U+200B</span>b'],
    ['\u0007', '<span class="mark" title="an invisible character">U+0007</span>'],
    ['\u{E0041}', '<span class="mark" title="an invisible character">U+E0041</span>'],
    ['👩‍👧 🏴󠁧󠁢󠁳󠁣󠁴󠁿 é\tx', '👩‍👧 🏴󠁧󠁢󠁳󠁣󠁴󠁿 é\tx'],
  ])('%j is written as %j', (text, written) => {
    expect(escapeText(text)).toBe(written);
  });

  it('has no marks in an attribute', () => {
    expect(escapeAttribute('a\u202E"b')).toBe('a &quot;b');
  });

  it('is escaped wherever it is put, unless it is HTML', () => {
    expect(
      html`<p title="${'"'}">${'<'}${html`<b>x</b>`}${[html`a`, null, html`b`]}${null}${3}</p>`
        .html,
    ).toBe('<p title="&quot;">&lt;<b>x</b>a\nb3</p>');
  });

  it('keeps lines and parts paragraphs', () => {
    expect(paragraphs('a\nb\n\n\nc').map(({ html: text }) => text)).toEqual([
      '<p>a<br>b</p>',
      '<p>c</p>',
    ]);
  });
});
