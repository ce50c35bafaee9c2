import type { Failure, FailureCode, FailureOf } from '#shared/failure.ts';
import { counted, listText, numberText } from '#shared/plural.ts';

/** A failure as people are told of it. */
export interface FailureWords {
  /** What happened. */
  readonly what: string;
  /** What it means for the record. */
  readonly means: string;
  /** What to do now. */
  readonly next: string;
}

const UNCHANGED = 'Nothing was changed.';
const HELD = 'Nothing was changed or removed, and nothing will be.';

/** `40 seconds`, `3 minutes`: a wait as people count it, never shorter than it is. */
export const waitText = (seconds: number): string =>
  seconds < 90
    ? counted(Math.max(1, Math.ceil(seconds)), 'second')
    : counted(Math.ceil(seconds / 60), 'minute');

/** A remark from below as a sentence of its own; nothing where there is none. */
const remark = (text: string): string => {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const capital = trimmed.slice(0, 1).toUpperCase() + trimmed.slice(1);
  return /[.?]$/u.test(capital) ? ` ${capital}` : ` ${capital}.`;
};

type Words = { readonly [Code in FailureCode]: (failure: FailureOf<Code>) => FailureWords };

const words: Words = {
  locked: () => ({
    what: 'Daybook is locked.',
    means: 'What was recorded is safe. What was being typed is kept if it had been saved.',
    next: 'Unlock and go on.',
  }),
  'bad-input': ({ fields }) => ({
    what:
      fields.length > 0
        ? `Daybook could not use what was given: ${listText(fields)}.`
        : 'Daybook could not use what was given.',
    means: UNCHANGED,
    next: 'Correct it and try again.',
  }),
  defect: ({ incident }) => ({
    what: 'Something went wrong inside Daybook.',
    means: 'What was recorded before is safe. This act was not recorded.',
    next: `Try again. If it comes back, tell IT support the number ${incident}; the file daybook.log names it.`,
  }),
  'not-found': ({ what }) => ({
    what: `This ${what} is no longer there.`,
    means: UNCHANGED,
    next: 'Go back and choose again.',
  }),
  cancelled: () => ({
    what: 'Cancelled.',
    means: UNCHANGED,
    next: 'Start again when you are ready.',
  }),
  'role-forbids': ({ role }) => ({
    what: `Your sign-in (${role}) may read but not record.`,
    means: UNCHANGED,
    next: 'Ask a private secretary of the office to do it.',
  }),
  'wrong-passphrase': ({ waitSeconds }) => ({
    what: 'That passphrase does not open this vault for this person.',
    means: HELD,
    next:
      waitSeconds > 0
        ? `Wait ${waitText(waitSeconds)}, then try again.`
        : 'Check capitals and spaces and try again.',
  }),
  wait: ({ waitSeconds }) => ({
    what: 'There were several wrong passphrases.',
    means: HELD,
    next: `Wait ${waitText(waitSeconds)}, then try again.`,
  }),
  'no-vault': () => ({
    what: 'There is no vault on this laptop yet.',
    means: 'Nothing is held here.',
    next: 'Set one up, or restore one from a copy.',
  }),
  'vault-exists': () => ({
    what: 'This laptop already holds a vault.',
    means: HELD,
    next: 'Unlock that vault. A second one is not made over it.',
  }),
  'vault-open-elsewhere': () => ({
    what: 'The vault is already open in another Daybook on this laptop.',
    means:
      'Nothing was changed. Two at once would put the record at risk, so this one stays closed.',
    next: 'Use the other window, or close it and try again.',
  }),
  'vault-newer': ({ held, known }) => ({
    what: `This vault was written by a newer Daybook (format ${held}; this one knows ${known}).`,
    means: HELD,
    next: 'Ask IT support for the newer Daybook, then open it again.',
  }),
  'vault-damaged': ({ file, detail }) => ({
    what: `A file of the vault is damaged: ${file}.${remark(detail)}`,
    means: 'Nothing was changed or removed. The copy off the laptop may hold everything.',
    next: 'Do not try to mend it. Tell your records lead, and restore from the copy on another laptop.',
  }),
  'records-missing': ({ expected, found }) => ({
    what: `The journal should hold ${numberText(expected)} acts and holds ${numberText(found)}.`,
    means:
      'An older copy of the vault may have been put back. What is missing may still be in the copy off the laptop.',
    next: 'Stop, change nothing, and tell your records lead.',
  }),
  'wrong-recovery': ({ detail }) => ({
    what: `That does not open the vault.${remark(detail)}`,
    means: HELD,
    next: 'Check each word against the paper or the screen and try again.',
  }),
  'weak-passphrase': ({ why }) => ({
    what: `This passphrase is too easy to guess.${remark(why)}`,
    means: UNCHANGED,
    next: 'Use the five words that Daybook offers, or a longer one of your own.',
  }),
  'bad-recipient': ({ detail }) => ({
    what: `This is not an age recipient.${remark(detail)}`,
    means: UNCHANGED,
    next: 'Ask your department for the line that begins with age1, and paste the whole of it.',
  }),
  'keychain-unavailable': () => ({
    what: 'The keychain of this laptop did not answer, or does not hold a way in.',
    means: UNCHANGED,
    next: 'Use your passphrase.',
  }),
  'no-space': () => ({
    what: 'There is not enough room on this disk.',
    means: 'What was recorded before is safe. This act was not recorded.',
    next: 'Make room on the disk, then try again.',
  }),
  'disk-error': ({ why }) => ({
    what: `The disk did not take what Daybook wrote to the vault.${remark(why)}`,
    means:
      'What was recorded before is safe. This act may or may not have been recorded: Daybook could not be sure of it.',
    next: 'Lock Daybook, unlock it and look whether it is there before you do it again. Then ask IT support to look at the disk.',
  }),
  'unsafe-folder': ({ why }) => ({
    what: `This folder cannot be used.${remark(why)}`,
    means: 'Nothing was written.',
    next: 'Choose another folder.',
  }),
  'cannot-write': ({ where, why }) => ({
    what: `Daybook could not write to ${where}.${remark(why)}`,
    means: 'Nothing in the vault was changed. What was half written was taken away.',
    next: 'Check that the place is there and may be written to, then try again.',
  }),
  'not-an-export': ({ looksLike, detail }) => ({
    what: `This file is not a WhatsApp export. It looks like ${looksLike}.${remark(detail)}`,
    means: 'Nothing was imported.',
    next: 'Choose another file.',
  }),
  'file-refused': ({ why }) => ({
    what: `Daybook does not open this file.${remark(why)}`,
    means: 'Nothing was imported.',
    next: 'Choose another file.',
  }),
  'file-unreadable': ({ why }) => ({
    what: `The file could not be read.${remark(why)}`,
    means: 'Nothing was imported.',
    next: 'Choose the file again, or another one.',
  }),
  'file-changed': () => ({
    what: 'The file changed between looking at it and importing it.',
    means: 'Nothing was imported.',
    next: 'Choose it again and look at the new preview.',
  }),
  'nothing-new': () => ({
    what: 'Everything in this file is already held.',
    means: 'Nothing was imported; nothing is missing.',
    next: 'Close this, or choose another file.',
  }),
  'secret-refused': () => ({
    what: 'Stop. This is marked or declared SECRET or above (¶11). Daybook does not take it.',
    means: 'Nothing of its content was kept.',
    next: 'Do not forward, screenshot or wipe. Call departmental security, then record an incident without its content.',
  }),
  'need-to-know': ({ entries, members }) => ({
    what: `${listText(entries)} ${entries.length === 1 ? 'is' : 'are'} limited to those who need to know.`,
    means: `Others see that it is there, and nothing of what it says. ${UNCHANGED}`,
    next: `Ask ${listText(members)}.`,
  }),
  'nothing-changed': () => ({
    what: 'This is already so.',
    means: UNCHANGED,
    next: 'There is nothing to do.',
  }),
  'stays-logged': ({ why }) => ({
    what: `This cannot be taken back any more.${remark(why)}`,
    means: 'What was logged stays in the log.',
    next: 'Amend it, with the reason, or log another entry that supersedes it.',
  }),
  'not-verified': ({ problems }) => ({
    what: `What was written was read again and does not match: ${listText(problems)}.`,
    means: 'It must not be relied on. Nothing in the vault was changed.',
    next: 'Make it again on another disk or folder.',
  }),
  'copy-not-whole': ({ where, why }) => ({
    what: `The copy in ${where} could not be read to its end.${remark(why)}`,
    means: 'No vault was made from it. The copy is as it was.',
    next: 'Choose the folder that holds the whole copy, or put its drive back in, and try again.',
  }),
  'folder-not-empty': ({ where }) => ({
    what: `The folder ${where} is not empty.`,
    means: 'Nothing was written.',
    next: 'Choose an empty folder, or make a new one.',
  }),
  'last-member': () => ({
    what: 'This is the only sign-in left.',
    means: 'Nothing was changed. Without it nobody of the office could open the vault.',
    next: 'Add another member first.',
  }),
};

/** What happened, what it means for the record, and what to do. A new code does not compile until it has words. */
export const failureWords = <Code extends FailureCode>(failure: FailureOf<Code>): FailureWords => {
  const say = words[failure.code] as (of: Failure) => FailureWords;
  return say(failure);
};
