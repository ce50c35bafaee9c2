import { z } from 'zod';
import type { DeskDb } from '../db/connection.ts';
import { deskValue, setDeskValue } from '../desk/desk-store.ts';
import type { SlotFile } from '../keys/slot-file.ts';
import { VaultJson } from '../vault-folder.ts';

/** What `vault.json` says for good. The file is in clear and anybody may change it; the desk is not. */
const Pinned = z.object(VaultJson.shape).pick({
  id: true,
  created: true,
  office: true,
  department: true,
  banner: true,
  demo: true,
  recipients: true,
});

const CHANGED =
  'The file vault.json had been changed by something other than Daybook. What it says of the office was put back as it was.';

/**
 * `vault.json` as it was when the vault was first opened here: its recipients above all, for whom a
 * lost slot of the department is made again, must not be somebody else's. At the first opening they
 * are those of the slots, which the vault key vouches for.
 */
export const pinnedJson = (
  desk: DeskDb,
  json: VaultJson,
  { vault, department }: SlotFile,
): { readonly json: VaultJson; readonly notices: readonly string[] } => {
  const held = deskValue(desk, 'vault.json');
  const said = Pinned.parse(json);
  const pinned =
    held === null
      ? { ...said, id: vault, recipients: department?.recipients ?? [] }
      : Pinned.parse(JSON.parse(held));
  if (held === null) setDeskValue(desk, 'vault.json', JSON.stringify(pinned));
  const isSame = JSON.stringify(pinned) === JSON.stringify(said);
  return isSame ? { json, notices: [] } : { json: { ...json, ...pinned }, notices: [CHANGED] };
};

const OLDER_SLOTS =
  'The key slots (vault.keys) had been put back to an older copy: a passphrase that was changed since may be the old one again. Change it again.';

/** Remembers how often the slots were written, so that an older copy of them is seen for what it is. */
export const rememberSlots = (desk: DeskDb, { serial }: SlotFile): void => {
  if (deskValue(desk, 'slots') !== String(serial)) setDeskValue(desk, 'slots', String(serial));
};

/** What to say where the slots are older than those last seen here. */
export const olderSlotNotices = (desk: DeskDb, { serial }: SlotFile): readonly string[] =>
  serial < Number(deskValue(desk, 'slots') ?? 0) ? [OLDER_SLOTS] : [];
