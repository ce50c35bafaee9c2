import type { RecordKind } from '#shared/words/message.ts';

/*
 * What WhatsApp writes by itself, as data. English first and most fully; of the other languages
 * only what is surely known. To add a language, add to these lists: no code changes.
 *
 * Compared with text made plain: no marks, ordinary spaces and quotes (characters.ts).
 */

/** Rows of words with `|` between them. */
const listed = (rows: readonly string[]): readonly string[] =>
  rows.flatMap((row) => row.split('|'));

/** Words within `<…: FILE>` on iPhones. */
export const ATTACHED_BEFORE: ReadonlySet<string> = new Set(
  listed([
    'attached|angehängt|Anhang|pièce jointe|adjunto|allegato|anexado|anexo',
    'bijgevoegd|прикреплено|додано|bifogat|vedlagt|vedhæftet|liite|załączono',
    'příloha|príloha|csatolva|eklendi|priloženo|terlampir|dilampirkan',
    'đính kèm|επισυνάφθηκε|adjunt|ceangailte|附件|添付ファイル|첨부됨|แนบ',
    'المُرفق|מצורף|پیوست|संलग्न केले|अटैच किया गया|જોડાયેલ',
  ]),
);

/** Words within `FILE (…)` on Android. */
export const ATTACHED_AFTER: ReadonlySet<string> = new Set(
  listed([
    'file attached|Datei angehängt|fichier joint|archivo adjunto|archivo adjuntado',
    'file allegato|arquivo anexado|ficheiro anexado|bestand bijgevoegd|файл добавлен',
    'файл додано|bifogad fil|vedlagt fil|fil vedhæftet|liitetiedosto',
    'załączony plik|soubor byl přiložen|súbor pripojený|fájl csatolva|dosya ekli',
    'priložena datoteka|datoteka u privitku|file terlampir|fail dilampirkan|tệp đính kèm',
    'συνημμένο αρχείο|fișier atașat|arxiu adjunt|прикачен файл|文件附件|附件檔案',
    '添付ファイル有り|파일 첨부됨|ไฟล์ที่แนบ|الملف مرفق|קובץ מצורף|फाइल संलग्न',
  ]),
);

/** Whole texts that stand for media left out, and the kind of media. */
export const OMITTED_WHOLE: ReadonlyMap<string, string> = new Map([
  ['<Media omitted>', 'media'],
  ['<Video message omitted>', 'video note'],
  ['<Medien ausgeschlossen>', 'media'],
  ['<Médias omis>', 'media'],
  ['<Multimedia omitido>', 'media'],
  ['<Archivo omitido>', 'media'],
  ['<Media omessi>', 'media'],
  ['<Mídia oculta>', 'media'],
  ['<Ficheiro não revelado>', 'media'],
  ['<Media weggelaten>', 'media'],
  ['<Без медиафайлов>', 'media'],
  ['<Без медіафайлів>', 'media'],
  ['<Média vynechány>', 'media'],
  ['<pominięto multimedia>', 'media'],
  ['<Media utelämnad>', 'media'],
  ['<Medya dahil edilmedi>', 'media'],
]);

/** Ends of iPhone texts that stand for media left out; a caption or a file name may go before. */
export const OMITTED_ENDS: readonly (readonly [string, string])[] = [
  ['video note omitted', 'video note'],
  ['image omitted', 'image'],
  ['video omitted', 'video'],
  ['audio omitted', 'audio'],
  ['GIF omitted', 'GIF'],
  ['sticker omitted', 'sticker'],
  ['Contact card omitted', 'contact card'],
  ['document omitted', 'document'],
  ['Bild weggelassen', 'image'],
  ['Video weggelassen', 'video'],
  ['Audio weggelassen', 'audio'],
  ['GIF weggelassen', 'GIF'],
  ['Sticker weggelassen', 'sticker'],
  ['Kontaktkarte ausgelassen', 'contact card'],
  ['Dokument weggelassen', 'document'],
  ['image absente', 'image'],
  ['vidéo absente', 'video'],
  ['audio omis', 'audio'],
  ['GIF retiré', 'GIF'],
  ['sticker omis', 'sticker'],
  ['document manquant', 'document'],
  ['imagen omitida', 'image'],
  ['Video omitido', 'video'],
  ['audio omitido', 'audio'],
  ['GIF omitido', 'GIF'],
  ['sticker omitido', 'sticker'],
  ['documento omitido', 'document'],
  ['immagine omessa', 'image'],
  ['video omesso', 'video'],
  ['audio omesso', 'audio'],
  ['sticker non incluso', 'sticker'],
  ['documento omesso', 'document'],
  ['imagem ocultada', 'image'],
  ['vídeo omitido', 'video'],
  ['áudio ocultado', 'audio'],
  ['figurinha omitida', 'sticker'],
  ['documento ocultado', 'document'],
  ['afbeelding weggelaten', 'image'],
  ['video weggelaten', 'video'],
  ['audio weggelaten', 'audio'],
  ['sticker weggelaten', 'sticker'],
  ['document weggelaten', 'document'],
];

/** Whole texts of one kind. Full stops at the end are looked past. */
export const WHOLE_TEXTS: ReadonlyMap<string, RecordKind> = new Map<string, RecordKind>([
  ['This message was deleted', 'deleted'],
  ['You deleted this message', 'deleted'],
  ['Message deleted', 'deleted'],
  ['You deleted this message as admin', 'deleted'],
  ['Diese Nachricht wurde gelöscht', 'deleted'],
  ['Du hast diese Nachricht gelöscht', 'deleted'],
  ['Ce message a été supprimé', 'deleted'],
  ['Vous avez supprimé ce message', 'deleted'],
  ['Este mensaje fue eliminado', 'deleted'],
  ['Se eliminó este mensaje', 'deleted'],
  ['Eliminaste este mensaje', 'deleted'],
  ['Questo messaggio è stato eliminato', 'deleted'],
  ['Hai eliminato questo messaggio', 'deleted'],
  ['Mensagem apagada', 'deleted'],
  ['Esta mensagem foi apagada', 'deleted'],
  ['Você apagou esta mensagem', 'deleted'],
  ['Dit bericht is verwijderd', 'deleted'],
  ['U hebt dit bericht verwijderd', 'deleted'],
  ['Данное сообщение удалено', 'deleted'],
  ['Вы удалили данное сообщение', 'deleted'],
  ['Waiting for this message', 'waiting'],
  ['Waiting for this message. This may take a while', 'waiting'],
  ['null', 'view-once'],
  ['You received a view once photo', 'view-once'],
  ['You received a view once video', 'view-once'],
  ['You received a view once message', 'view-once'],
  ['<View once voice message omitted>', 'view-once'],
  ['live location shared', 'location'],
  ['Live location shared', 'location'],
  ['Live-Standort wird geteilt', 'location'],
  ['Missed voice call', 'call'],
  ['Missed video call', 'call'],
  ['Missed group voice call', 'call'],
  ['Missed group video call', 'call'],
  ['Verpasster Sprachanruf', 'call'],
  ['Verpasster Videoanruf', 'call'],
  ['Appel vocal manqué', 'call'],
  ['Appel vidéo manqué', 'call'],
  ['Llamada perdida', 'call'],
  ['Videollamada perdida', 'call'],
]);

/** Beginnings of texts of one kind; the whole must be one line, and short. */
export const BEGINNINGS: readonly (readonly [string, RecordKind])[] = [
  ['This message was deleted by admin ', 'deleted'],
  ['You received a view once ', 'view-once'],
  ['Waiting for this message. ', 'waiting'],
  ['Missed voice call, ', 'call'],
  ['Missed video call, ', 'call'],
  ['Missed voice call at ', 'call'],
  ['Missed video call at ', 'call'],
  ['Voice call, ', 'call'],
  ['Video call, ', 'call'],
  ['Voice call. ', 'call'],
  ['Video call. ', 'call'],
  ['Group call. ', 'call'],
  ['Group voice call. ', 'call'],
  ['Group video call. ', 'call'],
  ['Silenced voice call', 'call'],
  ['Silenced video call', 'call'],
];

/** First lines of a poll. */
export const POLLS: ReadonlySet<string> = new Set(
  listed(['POLL:|UMFRAGE:|SONDAGE:|SONDAGE :|ENCUESTA:|SONDAGGIO:|ENQUETE:|POLL: ']),
);

/** Beginnings of the links that stand for a place. */
export const MAP_LINKS: readonly string[] = [
  'https://maps.google.com/?q=',
  'https://foursquare.com/v/',
];

/** Marks at the end of a text that was changed after it was sent. */
export const EDITED_MARKS: readonly string[] = [
  '<This message was edited>',
  '<Diese Nachricht wurde bearbeitet.>',
  '<Diese Nachricht wurde bearbeitet>',
  '<Ce message a été modifié>',
  '<Se editó este mensaje.>',
  '<Se editó este mensaje>',
  '<Questo messaggio è stato modificato>',
  '<Mensagem editada>',
  '<Dit bericht is bewerkt>',
];
