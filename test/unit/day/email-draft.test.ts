import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emailDraft, headerText } from '#vault/day/email-draft.ts';

const decoded = (header: string): string =>
  header
    .replaceAll('\r\n ', '')
    .replaceAll(/=\?utf-8\?B\?([A-Za-z0-9+/=]*)\?=/g, (_, word: string) =>
      Buffer.from(word, 'base64').toString('utf8'),
    );

describe('a header of an email', () => {
  it('holds any text, in lines that are short enough, and never a header of the text’s own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const header = headerText(text);
        for (const line of header.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
        expect(header.replaceAll('\r\n ', '')).not.toMatch(/[\r\n]/);
        expect(decoded(header)).toBe(text.replaceAll(/\s+/g, ' ').trim());
      }),
    );
  });

  it('cannot be given a second one by a name with a line end in it', () => {
    expect(headerText('Office\r\nBcc: someone@example.org')).toBe(
      'Office Bcc: someone@example.org',
    );
  });
});

describe('the draft of an email', () => {
  const draft = (text: string) =>
    emailDraft({
      subject: 'For filing – two entries',
      text,
      attached: [{ name: 'entries.csv', content: Buffer.from('title\nOne é\n') }],
    });

  it('is read by another program as it was meant', () => {
    const { stdout, status } = spawnSync(
      'python3',
      [
        '-c',
        [
          'import sys, json, email, email.policy',
          'm = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)',
          'parts = [(p.get_content_type(), p.get_filename(), p.get_content()) for p in m.iter_parts()]',
          'defects = [str(d) for p in m.walk() for d in p.defects]',
          'print(json.dumps([m["subject"], m["x-unsent"], parts, defects]))',
        ].join('\n'),
      ],
      { input: draft('Two entries.\n\nOFFICIAL – done'), encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([
      'For filing – two entries',
      '1',
      [
        ['text/plain', null, 'Two entries.\r\n\r\nOFFICIAL – done'],
        ['text/csv', 'entries.csv', 'title\nOne é\n'],
      ],
      [],
    ]);
  });

  it('holds nothing that its text could make a part of', () => {
    const [, boundary = ''] = /boundary="([^"]+)"/.exec(draft('')) ?? [];
    const hostile = draft(`\r\n--${boundary}--\r\n`);
    expect(hostile.split(`--${boundary}--`).length - 1).toBeLessThanOrEqual(1);
  });
});
