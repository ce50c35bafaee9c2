import type { AppClient } from '#shared/contract/app.ts';

/** A passphrase that is strong enough to be taken. */
export const DEMO_PASSPHRASE = 'lantern orchard seven gravel tide';

/** What set-up is given for a vault that says DEMO everywhere. */
export const aDemoVault = (): Parameters<AppClient['vault']['create']>[0] => ({
  office: {
    department: 'Department for Coasts and Waterways',
    name: 'Private Office of Marian Teale',
    ceiling: 'OFFICIAL-SENSITIVE',
    recordsLead: 'Ruth Asante',
  },
  member: { name: 'Priya Nandan', role: 'private-secretary' },
  passphrase: DEMO_PASSPHRASE,
  recovery: { kind: 'demo' },
  tenure: {
    principalName: 'Marian Teale',
    principalRole: 'Secretary of State',
    post: 'Secretary of State for Coasts and Waterways',
    from: '2025-09-08',
    to: null,
    elsewhere: 'Submissions and box returns: the records system.',
  },
});
