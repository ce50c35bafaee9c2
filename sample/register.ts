import type { MemberRole } from '#shared/words/member.ts';
import type { CastKey } from './cast.ts';
import type { DeviceKey, PlannedDevice, PlannedTenure, TenureKey } from './plan.ts';

const ELSEWHERE =
  'Submissions and box returns: the department’s records system, file plan DCW/PO. Diary: the diary secretary’s calendar, exported each quarter. Cabinet papers: the Cabinet documents officer. Hard copy: two boxes in the private office safe, listed in the safe register.';

/** Who has a sign-in besides the one who set the vault up. */
export const MEMBERS = [
  { who: 'akerley', role: 'private-secretary' },
  { who: 'asante', role: 'records-lead' },
] as const satisfies readonly { readonly who: CastKey; readonly role: MemberRole }[];

/** The principals that the office serves, one after the other and side by side. */
export const TENURES: Readonly<Record<TenureKey, PlannedTenure>> = {
  teale: {
    principal: 'teale',
    post: 'Secretary of State for Coasts and Waterways',
    from: '2025-09-08',
    to: '2026-11-12',
    elsewhere: ELSEWHERE,
  },
  penhallow: {
    principal: 'penhallow',
    post: 'Minister of State for Inland Waterways',
    from: '2025-09-09',
    to: null,
    elsewhere: ELSEWHERE,
  },
  oyelaran: {
    principal: 'oyelaran',
    post: 'Permanent Secretary',
    from: '2024-04-02',
    to: null,
    elsewhere:
      'Accounting officer papers: the accounting officer file. Everything else: the department’s records system, file plan DCW/PUS.',
  },
  brace: {
    principal: 'brace',
    post: 'Secretary of State for Coasts and Waterways',
    from: '2026-11-12',
    to: null,
    elsewhere: ELSEWHERE,
  },
};

export const DEVICES: Readonly<Record<DeviceKey, PlannedDevice>> = {
  'teale-work': { name: 'Secretary of State’s work phone', holder: 'teale', state: 'corporate' },
  'teale-own': { name: 'Marian Teale’s own phone', holder: 'teale', state: 'private-unmanaged' },
  'penhallow-own': {
    name: 'Idris Penhallow’s own phone, enrolled by IT',
    holder: 'penhallow',
    state: 'private-managed',
  },
  'oyelaran-old': {
    name: 'Permanent Secretary’s work phone until 1 September 2026',
    holder: 'oyelaran',
    state: 'corporate',
  },
  'oyelaran-new': {
    name: 'Permanent Secretary’s work phone from 1 September 2026',
    holder: 'oyelaran',
    state: 'corporate',
  },
  'nandan-work': { name: 'Private Secretary’s work phone', holder: 'nandan', state: 'corporate' },
};
