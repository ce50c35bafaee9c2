import { describe, expect, it } from 'vitest';
import { readLines } from './read.ts';

const LRM = '\u200e';
const android = (text: string): string => `31/05/2025, 14:05 - ${text}`;
const iphone = (text: string): string => `[31/05/2025, 14:05:09] ${text}`;
const first = async (lines: readonly string[]) => (await readLines(lines)).records[0];

describe('notices on Android', () => {
  it.each([
    'Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them. Tap to learn more.',
    'Ann created group "Harwick: slipway"',
    'Ann Example changed the group name from "Plan: A" to "Plan: B"',
    'You changed the subject from "A: x" to "B"',
    'Ann left',
    'Ann added Bea: HMT',
    'You added +44 7700 900123',
    "You're now an admin",
    'Ann turned on advanced chat privacy',
    'Ann changed their phone number to a new number. Tap to message or add the new number.',
    'Etwas, das niemand kennt',
  ])('%s', async (text) => {
    expect(await first([android(text)])).toMatchObject({ kind: 'notice', sender: null, text });
  });

  it('takes a missed call without a sender for a call', async () => {
    expect(await first([android('Missed voice call')])).toMatchObject({
      kind: 'call',
      sender: null,
    });
  });

  it('does not take a name like a notice for one when that person speaks', async () => {
    const lines = Array.from({ length: 4 }, (_, n) =>
      android(`Tom (was added late): message ${n}`),
    );
    expect(await first(lines)).toMatchObject({ kind: 'message', sender: 'Tom (was added late)' });
  });
});

describe('notices on an iPhone', () => {
  it('keeps the contact or group that they are put in the mouth of', async () => {
    const read = await readLines([
      iphone(`Policy Group: ${LRM}Messages and calls are end-to-end encrypted. Tap to learn more.`),
      iphone(`Policy Group: ${LRM}Ann added Bea`),
      iphone(`Policy Group: ${LRM}Etwas, das niemand kennt`),
      iphone('Ann: I added a line'),
    ]);
    expect(read.records.map(({ kind, sender }) => [kind, sender])).toEqual([
      ['notice', 'Policy Group'],
      ['notice', 'Policy Group'],
      ['notice', 'Policy Group'],
      ['message', 'Ann'],
    ]);
    expect(read.records[1]?.text).toBe('Ann added Bea');
    expect(read.reading.chatName).toBe('Policy Group');
  });

  it('takes words typed by a person for words', async () => {
    const read = await readLines([
      iphone(`Ann: ${LRM}Your security code with Ann changed. Tap to learn more.`),
      iphone('Ann: You changed the date again'),
      iphone('Bea: I added it and Tom left'),
    ]);
    expect(read.records.map(({ kind }) => kind)).toEqual(['notice', 'message', 'message']);
  });

  it('reads notices without a sender', async () => {
    expect(await first([iphone('You changed the subject from "A: x" to "B"')])).toMatchObject({
      kind: 'notice',
      sender: null,
    });
  });

  it('knows the sure ones where the marks were lost', async () => {
    expect(
      await first([
        iphone('Ann: Messages and calls are end-to-end encrypted. Tap to learn more.'),
        iphone('Ann: You left the door open'),
      ]),
    ).toMatchObject({ kind: 'notice', sender: 'Ann' });
  });
});

describe('disappearing messages', () => {
  it.each([
    [
      "Ann turned on disappearing messages. New messages will disappear from this chat 7 days after they're sent, except when kept.",
      168,
    ],
    [
      "You updated the message timer. New messages will disappear from this chat 24 hours after they're sent. Tap to change.",
      24,
    ],
    [
      'Ann updated the message timer. New messages will disappear from this chat 90 days after they’re sent.',
      2160,
    ],
    ['Ann turned off disappearing messages.', 0],
  ])('%s', async (text, hours) => {
    const read = await readLines([android(text)]);
    expect(read.records[0]).toMatchObject({ kind: 'notice', timerHours: hours });
    expect(read.reading.warnings.map(({ code }) => code)).toContain('timer-changed');
  });
});

describe('senders', () => {
  it.each([
    ['Ann Example', 'Ann Example'],
    ['+44 7700 900123', '+44 7700 900123'],
    ['\u202a+44\u00a07700\u00a0900123\u202c', '+44 7700 900123'],
    ['~\u202fAnn', '~ Ann'],
    ['👩\u200d👧 Ann 🌊', '👩\u200d👧 Ann 🌊'],
    ['O’Brien, Sir Gerald', 'O’Brien, Sir Gerald'],
    ['Ann - HMT', 'Ann - HMT'],
  ])('%j', async (written, label) => {
    expect(await first([android(`${written}: hello: there`)])).toMatchObject({
      sender: label,
      text: 'hello: there',
    });
    expect(await first([iphone(`${written}: hello: there`)])).toMatchObject({
      sender: label,
      text: 'hello: there',
    });
  });

  it('reads Name:text without a space on an iPhone', async () => {
    const read = await readLines([iphone('Ann:hello'), iphone('Bea:see https://x.test')]);
    expect(read.records.map(({ sender, text }) => [sender, text])).toEqual([
      ['Ann', 'hello'],
      ['Bea', 'see https://x.test'],
    ]);
  });

  it('finds a name with a colon by the app’s own words behind it', async () => {
    const read = await readLines([
      android('Ann: HMT: hello'),
      android('Ann: HMT: <Media omitted>'),
      android('Bea: yes'),
    ]);
    expect(read.records.map(({ sender }) => sender)).toEqual(['Ann: HMT', 'Ann: HMT', 'Bea']);
    const marked = await readLines([
      iphone('Ann: HMT: hello'),
      iphone(`Ann: HMT: ${LRM}image omitted`),
    ]);
    expect(marked.records.map(({ sender }) => sender)).toEqual(['Ann: HMT', 'Ann: HMT']);
  });

  it('finds a name with a colon by a notice about that person', async () => {
    const read = await readLines([
      android("Ann: HMT joined using this group's invite link"),
      android('Ann: HMT: hello'),
      android('Bea: yes'),
    ]);
    expect(read.records.map(({ sender, kind }) => [sender, kind])).toEqual([
      [null, 'notice'],
      ['Ann: HMT', 'message'],
      ['Bea', 'message'],
    ]);
  });

  it('finds a name with a colon because it is always the same', async () => {
    const read = await readLines(
      ['one', 'two', 'three'].map((text) => android(`Dr: Ann: ${text}`)),
    );
    expect(new Set(read.records.map(({ sender }) => sender))).toEqual(new Set(['Dr: Ann']));
  });

  it('otherwise ends a name at the first colon', async () => {
    const read = await readLines([
      android('Ann: Reminder: one'),
      android('Ann: Reminder: two'),
      android('Ann: Reminder: three'),
      android('Ann: we left'),
    ]);
    expect(read.records.map(({ sender, kind }) => [sender, kind])).toEqual(
      Array.from({ length: 4 }, () => ['Ann', 'message']),
    );
  });

  it('counts what each said', async () => {
    const read = await readLines([
      android('Ann: a'),
      android('Bea: b'),
      android('Ann: c'),
      android('Ann left'),
    ]);
    expect(read.reading.senders).toEqual([
      { label: 'Ann', messages: 2, notices: 0 },
      { label: 'Bea', messages: 1, notices: 0 },
    ]);
  });
});
