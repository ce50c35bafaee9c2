import { plainly } from './characters.ts';

/*
 * Lines that WhatsApp writes about the chat itself, as data. Fragments, not whole sentences: names,
 * numbers and versions differ. `begins` stands at the start, `holds` anywhere. A `sure` one is
 * a sentence that nobody types, so that it is believed even where marks were lost.
 */
interface Notice {
  readonly begins?: string;
  readonly holds?: string;
  readonly sure?: boolean;
}

const begins = (...texts: readonly string[]): readonly Notice[] =>
  texts.map((text) => ({ begins: text, sure: true }));
const starts = (...texts: readonly string[]): readonly Notice[] =>
  texts.map((text) => ({ begins: text }));
const holds = (...texts: readonly string[]): readonly Notice[] =>
  texts.map((text) => ({ holds: text }));

const ENGLISH: readonly Notice[] = [
  ...begins(
    'Messages and calls are end-to-end encrypted',
    'Messages to this chat and calls are now secured with end-to-end encryption',
    'Messages to this group are now secured with end-to-end encryption',
    'Messages you send to this group are now secured with end-to-end encryption',
    'Messages you send to this chat and calls are now secured with end-to-end encryption',
    'Your security code with ',
    'This business uses a secure service from Meta',
    'This business is now working with other companies',
    'This business works with other companies',
    'This chat is with a business account',
    'This business account is now registered as a standard account',
    'This business account has now registered as a standard account',
    'Disappearing messages were turned ',
    'You turned on disappearing messages',
    'You turned off disappearing messages',
    'You updated the message timer',
    'You use a default timer for disappearing messages',
  ),
  ...starts(
    "You're now an admin",
    "You're no longer an admin",
    'You created group ',
    'You created this group',
    'You changed the ',
    "You changed this group's ",
    'You blocked this contact',
    'You unblocked this contact',
    'You joined using ',
    'You were added',
    'Only admins can ',
    'All participants can ',
    'You added ',
    'You removed ',
    'You left',
  ),
  ...holds(
    ' created group "',
    ' created this group',
    ' created the group',
    ' changed the subject ',
    ' changed the group name ',
    " changed this group's ",
    " changed the group's ",
    ' changed the group description',
    ' deleted the group description',
    ' deleted this group',
    ' changed their phone number',
    ' changed to +',
    ' is a contact',
    ' turned on disappearing messages',
    ' turned off disappearing messages',
    ' updated the message timer',
    ' turned on advanced chat privacy',
    ' turned off advanced chat privacy',
    ' uses a default timer for disappearing messages',
    ' joined using ',
    ' joined from the community',
    ' joined the group',
    ' requested to join',
    ' was added',
    ' was removed',
    ' added ',
    ' removed ',
    ' invited ',
    ' pinned a message',
    ' started a call',
    ' started a video call',
    ' started a voice call',
    ' blocked this contact',
    ' unblocked this contact',
    ' changed settings so ',
    ' reset this group',
    ' now an admin',
    ' no longer an admin',
    'security code changed',
  ),
];

const OTHERS: readonly Notice[] = [
  ...begins(
    'Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt',
    'Nachrichten an diesen Chat und Anrufe sind jetzt mit Ende-zu-Ende-Verschlüsselung geschützt',
    'Deine Sicherheitsnummer für ',
    'Les messages et les appels sont chiffrés de bout en bout',
    'Los mensajes y las llamadas están cifrados de extremo a extremo',
    'I messaggi e le chiamate sono crittografati end-to-end',
    'As mensagens e as chamadas são protegidas com a criptografia de ponta a ponta',
    'As mensagens e chamadas são encriptadas ponto a ponto',
    'Berichten en gesprekken worden end-to-end versleuteld',
    'Сообщения и звонки защищены сквозным шифрованием',
    'Повідомлення й дзвінки захищено наскрізним шифруванням',
    'Meddelanden och samtal är komplett krypterade',
    'Wiadomości i połączenia są w pełni zaszyfrowane',
    'Mesajlar ve aramalar uçtan uca şifrelidir',
    'メッセージと通話はエンドツーエンド暗号化されています',
    '메시지 및 전화는 종단간 암호화되어 안전합니다',
  ),
  ...holds(
    ' hat die Gruppe ',
    ' hat den Betreff ',
    ' hat das Gruppenbild ',
    ' hat eine neue Telefonnummer',
    ' hat dich hinzugefügt',
    ' a créé le groupe ',
    ' a changé le sujet ',
    ' creó el grupo ',
    ' cambió el asunto ',
    ' ha creato il gruppo ',
    ' heeft de groep ',
    ' criou o grupo ',
  ),
];

const NOTICES: readonly Notice[] = [...ENGLISH, ...OTHERS];
/** Notices that end so: a name stands before. */
const ENDINGS = [
  ' left',
  ' joined',
  ' left the group',
  ' hat die Gruppe verlassen.',
  ' was added.',
];

const fits = ({ begins: start, holds: part }: Notice, text: string): boolean =>
  (start === undefined || text.startsWith(start)) && (part === undefined || text.includes(part));

/** The longest notice there is: long enough for names, short enough that no letter is one. */
const LONGEST = 600;

/** Whether a text is of a form that WhatsApp writes about the chat itself. */
export const isNoticeText = (text: string): boolean => {
  if (text.length > LONGEST) return false;
  const plain = plainly(text);
  return (
    NOTICES.some((notice) => fits(notice, plain)) || ENDINGS.some((end) => plain.endsWith(end))
  );
};

/** First letters of the sure ones, so that most messages are compared with none. */
const SURE_STARTS = new Set(
  NOTICES.filter(({ sure }) => sure === true).map((notice) => notice.begins?.slice(0, 3)),
);

/** Whether a text begins as one of them does. */
export const isSureStart = (text: string): boolean => SURE_STARTS.has(text.slice(0, 3));

/** Whether a text can only be a notice, even without the mark that iPhones put before one. */
export const isSureNotice = (text: string): boolean => {
  if (text.length > LONGEST) return false;
  const plain = plainly(text);
  return NOTICES.some((notice) => notice.sure === true && fits(notice, plain));
};

/**
 * Whether what stands before the first `: ` of an Android line is the beginning of a notice with
 * a colon in it, such as a new group name, and not a sender.
 */
export const beginsNotice = (label: string): boolean => {
  const plain = `${plainly(label)} `;
  return NOTICES.some((notice) => fits(notice, plain));
};

const TIMER = /will disappear from this chat (\d{1,3}) (hour|day|week)/;
const TIMER_GERMAN = /verschwinden .{0,60}?(\d{1,3}) (Stunde|Tag)/;
const HOURS: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 168, Stunde: 1, Tag: 24 };
const TIMER_OFF = [
  'turned off disappearing messages',
  'Disappearing messages were turned off',
  'selbstlöschende Nachrichten ausgeschaltet',
];

/** The disappearing timer that a notice sets, in hours; 0 where it turns it off, null for others. */
export const timerOf = (text: string): number | null => {
  if (text.length > LONGEST) return null;
  const plain = plainly(text);
  if (TIMER_OFF.some((words) => plain.includes(words))) return 0;
  const found = TIMER.exec(plain) ?? TIMER_GERMAN.exec(plain);
  if (found === null) return null;
  return Number(found[1]) * (HOURS[found[2] ?? ''] ?? 1);
};

const CREATED = / created (?:the )?group "([^"]{1,200})"/;

/** The name that a notice gives the group. */
export const groupNameIn = (text: string): string | null =>
  CREATED.exec(plainly(text.slice(0, LONGEST)))?.[1] ?? null;

/** Whether this is the notice about encryption, which iPhones write as if the chat had said it. */
export const isEncryptionNotice = (text: string): boolean =>
  plainly(text.slice(0, LONGEST)).startsWith('Messages and calls are end-to-end encrypted');
