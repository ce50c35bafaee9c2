import { Button, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import type { Member } from '#shared/words/member.ts';
import { useAnnounce } from '#renderer/app/announce.ts';
import { useMayRecord, useOffice } from '#renderer/app/office.ts';
import { useAct, useRead } from '#renderer/app/reading.ts';
import { ROLE_WORDS } from '#renderer/app/role-words.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { DataTable } from '#renderer/ui/DataTable.tsx';
import type { Column } from '#renderer/ui/RowTable.tsx';
import { FailedNote } from '#renderer/ui/FailureNote.tsx';
import { UkDay } from '#renderer/ui/UkDate.tsx';
import { AddMember } from './AddMember.tsx';
import classes from './settings.module.css';

const columns = (
  mayRevoke: (member: Member) => boolean,
  onRevoke: (member: Member) => void,
): readonly Column<Member>[] => [
  { id: 'name', head: 'Name', cell: ({ name }) => name, by: ({ name }) => name },
  { id: 'role', head: 'Role', width: '160px', cell: ({ role }) => ROLE_WORDS[role] },
  {
    id: 'joined',
    head: 'Since',
    width: '110px',
    cell: ({ joinedAt }) => <UkDay day={joinedAt} />,
    by: ({ joinedAt }) => joinedAt,
  },
  {
    id: 'state',
    head: 'Sign-in',
    width: '170px',
    cell: ({ revokedAt }) =>
      revokedAt === null ? (
        'May sign in'
      ) : (
        <>
          Revoked <UkDay day={revokedAt} />
        </>
      ),
  },
  {
    id: 'act',
    head: 'Change',
    width: '110px',
    align: 'right',
    cell: (member) =>
      mayRevoke(member) && (
        <Button
          size="compact-sm"
          aria-label={`Revoke the sign-in of ${member.name}`}
          onClick={() => onRevoke(member)}
        >
          Revoke…
        </Button>
      ),
  },
];

/** The people of the office with their own sign-in. */
export function MembersPart() {
  const { open } = useOffice();
  const mayRecord = useMayRecord();
  const members = useRead('members', 'list', {});
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<Member | null>(null);
  return (
    <Stack gap={16} maw={880}>
      <p className={classes['lead']}>
        Each person signs in as themselves, and what they record carries their signature. A leaver’s
        sign-in is revoked.
      </p>
      <Answer of={members}>
        {(held) => (
          <div className={classes['table']}>
            <DataTable
              label="Members"
              rows={held}
              columns={columns(
                ({ id, revokedAt }) => mayRecord && revokedAt === null && id !== open.member.id,
                setLeaving,
              )}
              keyOf={({ id }) => id}
            />
          </div>
        )}
      </Answer>
      {mayRecord && !adding && (
        <div>
          <Button onClick={() => setAdding(true)}>Add a member</Button>
        </div>
      )}
      {adding && <AddMember onDone={() => setAdding(false)} />}
      {leaving !== null && <RevokeDialog member={leaving} onClose={() => setLeaving(null)} />}
    </Stack>
  );
}

interface RevokeDialogProps {
  readonly member: Member;
  readonly onClose: () => void;
}

function RevokeDialog({ member, onClose }: RevokeDialogProps) {
  const revoke = useAct('members', 'revoke');
  const announce = useAnnounce();
  const go = (): void =>
    revoke.mutate(
      { member: member.id },
      {
        onSuccess: (done) => {
          if (!done.ok) return;
          announce(`The sign-in of ${member.name} was revoked and the vault re-keyed.`);
          onClose();
        },
      },
    );
  return (
    <Modal opened onClose={onClose} title={`Revoke the sign-in of ${member.name}`}>
      <Stack gap={16}>
        <ul className={classes['does']}>
          <li>{member.name} can no longer open this vault.</li>
          <li>The vault gets a new key. Everyone else keeps their passphrase.</li>
          <li>What {member.name} recorded stays, with their signature.</li>
          <li>It cannot be undone. If they come back, they are added again as a new sign-in.</li>
        </ul>
        <FailedNote of={revoke.data} />
        <div className={classes['buttons']}>
          <Button variant="filled" color="red.8" loading={revoke.isPending} onClick={go}>
            Revoke and re-key
          </Button>
          <Button data-autofocus onClick={onClose}>
            Cancel
          </Button>
        </div>
      </Stack>
    </Modal>
  );
}
