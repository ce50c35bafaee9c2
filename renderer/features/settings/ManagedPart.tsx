import { counted } from '#shared/plural.ts';
import type { Managed } from './SettingsPage.tsx';
import classes from './settings.module.css';

const NOT_SET = 'Not set';

/** What the department has set on this laptop. It can only be changed there. */
export function ManagedPart({ managed }: { readonly managed: Managed }) {
  const lines: readonly (readonly [string, string])[] = [
    ['Department', managed.department ?? NOT_SET],
    ['Private office', managed.office ?? NOT_SET],
    ['Records lead', managed.recordsLead ?? NOT_SET],
    ['Highest marking', managed.ceiling ?? NOT_SET],
    [
      'Recovery keys',
      managed.recipients.length === 0 ? NOT_SET : counted(managed.recipients.length, 'recipient'),
    ],
    [
      'Locks after',
      managed.lockMinutes === null ? NOT_SET : counted(managed.lockMinutes, 'minute'),
    ],
    ['Unlocking with the keychain', managed.keychainAllowed ? 'Allowed' : 'Not allowed'],
  ];
  return (
    <>
      <p className={classes['lead']}>
        Your department can set these for the whole laptop. They are shown here and changed there.
      </p>
      <dl className={classes['managed']}>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
