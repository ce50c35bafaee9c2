import type { Marking } from '#shared/words/classification.ts';
import type { MemberRole } from '#shared/words/member.ts';
import type { CastKey } from './cast.ts';
import { sensitive, type PlannedChat, type PlannedDevice, type PlannedTenure } from './plan.ts';
import type { ChatKey, DeviceKey, TenureKey } from './plan.ts';

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

const OFFICIAL: Marking = {
  tier: 'official',
  sensitive: false,
  handling: [],
  descriptors: [],
  caveat: null,
};

const chat = (
  given: Pick<PlannedChat, 'principal' | 'name' | 'kind' | 'sight'> & Partial<PlannedChat>,
): PlannedChat => ({
  channel: 'WhatsApp',
  group: true,
  timerHours: null,
  exportPossible: true,
  lookEveryDays: 1,
  device: 'teale-work',
  members: [],
  marking: OFFICIAL,
  ...given,
});

/** Chats as the office keeps them in its register. */
export const CHATS: Readonly<Record<ChatKey, PlannedChat>> = {
  coasts: chat({
    principal: 'teale',
    name: 'Coasts – ministers',
    kind: 'official',
    sight: 'in-the-group',
    members: [
      'teale',
      'penhallow',
      'wrey',
      'nandan',
      'akerley',
      'lund',
      'farrow',
      'voss',
      'strand',
      'kell',
    ],
  }),
  diary: chat({
    principal: 'teale',
    name: 'SoS diary',
    kind: 'official',
    sight: 'in-the-group',
    members: ['teale', 'wrey', 'nandan', 'akerley', 'lund'],
  }),
  farrow: chat({
    principal: 'teale',
    name: 'Dex Farrow',
    kind: 'official',
    group: false,
    sight: 'phone-handed-over',
    lookEveryDays: 2,
    members: ['teale', 'farrow'],
    marking: sensitive([]),
  }),
  barrage: chat({
    principal: 'teale',
    name: 'Barrage',
    kind: 'official',
    sight: 'in-the-group',
    members: ['teale', 'oyelaran', 'amadi', 'wrey'],
    marking: sensitive(['COMMERCIAL']),
  }),
  rotterdam: chat({
    principal: 'teale',
    name: 'Rotterdam visit',
    kind: 'official',
    sight: 'in-the-group',
    lookEveryDays: 2,
    members: ['teale', 'akerley', 'strand', 'lund'],
    marking: sensitive(['COMMERCIAL']),
  }),
  harwick: chat({
    principal: 'teale',
    name: 'Harwick team',
    kind: 'mixed',
    sight: 'forwarded',
    lookEveryDays: 7,
    device: 'teale-own',
    members: ['teale', 'scarfe', 'holt'],
  }),
  pym: chat({
    principal: 'teale',
    name: 'Sir Gerald Pym',
    kind: 'mixed',
    group: false,
    sight: 'phone-handed-over',
    lookEveryDays: 7,
    members: ['teale', 'pym'],
    marking: sensitive(['COMMERCIAL']),
  }),
  linkedin: chat({
    principal: 'teale',
    name: 'LinkedIn: Sir Gerald Pym',
    channel: 'LinkedIn message',
    kind: 'mixed',
    group: false,
    sight: 'told',
    exportPossible: false,
    lookEveryDays: 30,
    members: ['teale', 'pym'],
    marking: sensitive(['COMMERCIAL']),
  }),
  shoreline: chat({
    principal: 'teale',
    name: 'Shoreline',
    kind: 'mixed',
    sight: 'told',
    lookEveryDays: 30,
    device: 'teale-own',
    members: ['teale', 'voss', 'moss', 'quill'],
  }),
  tides: chat({
    principal: 'teale',
    name: 'Tides core',
    channel: 'Signal',
    kind: 'official',
    sight: 'phone-handed-over',
    timerHours: 24,
    members: ['teale', 'penhallow', 'farrow'],
    marking: sensitive([]),
  }),
  calder: chat({
    principal: 'teale',
    name: 'Rhodri Calder',
    channel: 'SMS',
    kind: 'mixed',
    group: false,
    sight: 'told',
    exportPossible: false,
    lookEveryDays: 14,
    members: ['teale', 'calder'],
    marking: sensitive([]),
  }),
  whip: chat({
    principal: 'penhallow',
    name: 'Gwen Tallis',
    kind: 'mixed',
    group: false,
    sight: 'told',
    lookEveryDays: 7,
    device: 'penhallow-own',
    members: ['penhallow', 'tallis'],
  }),
  treasury: chat({
    principal: 'oyelaran',
    name: 'Fergus Lyle',
    kind: 'official',
    group: false,
    sight: 'phone-handed-over',
    lookEveryDays: 7,
    device: 'oyelaran-new',
    members: ['oyelaran', 'lyle'],
    marking: sensitive([]),
  }),
  'treasury-copy': chat({
    principal: 'oyelaran',
    name: 'Fergus Lyle (the Treasury’s copy)',
    kind: 'official',
    group: false,
    sight: 'forwarded',
    lookEveryDays: 90,
    device: null,
    members: ['oyelaran', 'lyle'],
    marking: sensitive([]),
  }),
};
