import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { passphraseProblems } from '#renderer/app/passphrase.ts';
import { askedPlaces, sheetPage, wrongPlaces } from '#renderer/features/setup/sheet-page.ts';
import {
  setUpInput,
  startSetUp,
  stepProblems,
  type Managed,
  type SetUpDraft,
} from '#renderer/features/setup/set-up-draft.ts';

const NOTHING_SET: Managed = {
  department: null,
  office: null,
  recipients: [],
  recordsLead: null,
  ceiling: null,
  lockMinutes: null,
  keychainAllowed: true,
};
const given = { managed: NOTHING_SET, today: '2026-11-23' };
const says = (step: number, draft: SetUpDraft, managed = NOTHING_SET) =>
  stepProblems(step, draft, { ...given, managed }).map((problem) => problem.says);

const whole: SetUpDraft = {
  ...startSetUp(null),
  department: 'Department for Transport',
  office: 'Office of the Rail Minister',
  recordsLead: 'Sam Okoro',
  memberName: 'Priya Nair',
  passphrase: {
    kind: 'own',
    generated: '',
    own: 'unrelated horse battery',
    again: 'unrelated horse battery',
  },
  recipient: 'age1qqqq',
  compared: true,
  principalName: 'Alex Hart',
  post: 'Minister of State for Rail',
  from: '6 July 2026',
};

describe('setting up an office', () => {
  it('asks for each thing that is missing, in the order of the fields', () => {
    expect(says(0, startSetUp(null))).toEqual([
      'Say which department this is',
      'Give the private office a name',
      'Say who leads on records',
    ]);
  });
  it('takes what the department has set', () => {
    const managed = { ...NOTHING_SET, department: 'DfT', office: 'PO', recordsLead: 'KIM team' };
    expect(says(0, startSetUp(managed), managed)).toEqual([]);
  });
  it('does not go on before the fingerprint of a pasted recipient was compared', () => {
    expect(says(1, { ...whole, compared: false })).toEqual([
      'Compare the fingerprint with your department, then tick that you did',
    ]);
  });
  it('asks for no recipient where the department has set one, and uses that', () => {
    const managed = { ...NOTHING_SET, recipients: ['age1dept'] };
    const draft = { ...whole, recipient: '', compared: false };
    expect(says(1, draft, managed)).toEqual([]);
    expect(setUpInput(draft, { ...given, managed }).recovery).toEqual({
      kind: 'department',
      recipients: ['age1dept'],
    });
  });
  it('reads the day as it is written here', () => {
    expect(setUpInput({ ...whole, from: '6/7/26' }, given).tenure.from).toBe('2026-07-06');
    expect(says(2, { ...whole, from: '7/13/26' })[0]).toContain('no month 13');
  });
});

describe('choosing a passphrase', () => {
  const made = { kind: 'generated', generated: 'one two three four five', own: '' } as const;
  it('is done when the five words were typed, however they were spaced', () => {
    expect(passphraseProblems({ ...made, again: ' one two  three four five ' })).toEqual([]);
  });
  it('is not done before', () => {
    expect(passphraseProblems({ ...made, again: 'one two three four' })).toHaveLength(1);
  });
  it('wants 14 characters of one’s own, typed twice the same', () => {
    const own = { kind: 'own', generated: '' } as const;
    expect(passphraseProblems({ ...own, own: 'too short', again: 'too short' })).toHaveLength(1);
    expect(passphraseProblems({ ...own, own: 'long enough, it is', again: '' })).toHaveLength(1);
  });
});

describe('a recovery sheet', () => {
  const words = Array.from({ length: 24 }, (_, at) => `word${at + 1}`).join(' ');
  const sheet = {
    office: 'Office <b>',
    department: 'D',
    holder: 1 as const,
    words,
    day: '2026-11-23',
  };
  it('numbers every word and lets no markup in', () => {
    const page = sheetPage(sheet);
    expect(page.match(/<li>/gu)).toHaveLength(24);
    expect(page).not.toContain('Office <b>');
  });
  it('asks for one word of each half, whatever chance says', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.9999999, noNaN: true }), (chance) => {
        const [first, second] = askedPlaces(() => chance);
        expect(first >= 1 && first <= 12 && second >= 13 && second <= 24).toBe(true);
      }),
    );
  });
  it('is confirmed by those two words and by no others, and says which is wrong', () => {
    expect(wrongPlaces(words, [3, 20], ['Word3 ', 'word20'])).toEqual([]);
    expect(wrongPlaces(words, [3, 20], ['word20', 'word3'])).toEqual([3, 20]);
    expect(wrongPlaces(words, [3, 20], ['word3', ''])).toEqual([20]);
  });
});
