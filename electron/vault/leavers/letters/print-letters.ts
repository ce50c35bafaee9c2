import { dayOf } from '#shared/dates.ts';
import type { FailureOf } from '#shared/failure.ts';
import { ok, type Result } from '#shared/result.ts';
import { highestBanner } from '#shared/words/classification.ts';
import type { Departure } from '#shared/words/departure.ts';
import { LetterKind } from '#shared/words/letter.ts';
import type { OutputDeps } from '../../outputs/output-deps.ts';
import { keyFingerprint } from '../../packs/sshsig.ts';
import { printPdf } from '../../outputs/print-pdf.ts';
import { markingLine } from '../../record/standing.ts';
import { channels, offices, people, tenures } from '../../registers/register-kinds.ts';
import { chatsOfLeaver, devicesOfLeaver } from '../checklist.ts';
import type { LetterSource } from './letter-source.ts';
import { letterName, letterTitle, renderLetter } from './letters.ts';

/** Everything that the papers of a departure are made of, as it is now; null where the office is not set up. */
export const gatherLetters = (
  { db, vaultId, demo, now, signing }: OutputDeps,
  departure: Departure,
  partial: string | null,
): LetterSource | null => {
  const office = offices.get(db, vaultId);
  const tenure = tenures.get(db, departure.tenure);
  if (!office || !tenure) return null;
  const chats = chatsOfLeaver(db, departure);
  return {
    departure,
    office,
    post: tenure.post,
    principalName: people.get(db, tenure.principal)?.name ?? 'Not known',
    isPrincipal: tenure.principal === departure.person,
    role: people.get(db, departure.person)?.role ?? '',
    chats,
    channels: new Map(channels.list(db).map(({ id, name }) => [id, name])),
    devices: devicesOfLeaver(db, departure.person),
    today: dayOf(new Date(now()).toISOString()),
    fingerprint: keyFingerprint(signing.publicKey),
    standing: { banner: highestBanner(chats.map(({ marking }) => marking)), demo, partial },
  };
};

/** Papers of a departure as files by name: each as a page, and the same printed by main. */
export const printLetters = async (
  { host }: Pick<OutputDeps, 'host'>,
  source: LetterSource,
  kinds: readonly LetterKind[] = LetterKind.options,
): Promise<Result<readonly (readonly [string, Buffer])[], FailureOf<'cannot-write'>>> => {
  const files: (readonly [string, Buffer])[] = [];
  for (const kind of kinds) {
    // One after the other, because there is one printer.
    const printed = await printPdf(host, {
      html: renderLetter(kind, source, 'printed'),
      title: letterTitle(kind, source),
      banner: markingLine(source.standing),
    });
    if (!printed.ok) return printed;
    files.push([`${letterName(kind)}.html`, Buffer.from(renderLetter(kind, source), 'utf8')]);
    files.push([`${letterName(kind)}.pdf`, printed.value]);
  }
  return ok(files);
};
