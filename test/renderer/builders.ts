import { OFFICIAL } from '#shared/words/classification.ts';
import type { Chat } from '#shared/words/chat.ts';
import type { Tenure } from '#shared/words/tenure.ts';
import type { LockedVault, VaultState } from '#shared/words/vault.ts';

export const id = (number: number): string =>
  `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const aChat = (over: Partial<Chat> = {}): Chat => ({
  id: id(1),
  principal: id(90),
  name: 'Transport – ministers',
  channel: id(80),
  kind: 'official',
  group: true,
  sight: 'in-the-group',
  timerHours: null,
  exportPossible: true,
  lookEveryDays: 1,
  device: null,
  members: [],
  marking: OFFICIAL,
  messages: 0,
  untriaged: 0,
  lastMessageAt: null,
  lastLook: null,
  ...over,
});

export const aTenure = (over: Partial<Tenure> = {}): Tenure => ({
  id: id(70),
  principal: id(90),
  principalName: 'Alex Hart',
  post: 'Minister of State for Rail',
  from: '2026-07-06',
  to: null,
  elsewhere: '',
  ...over,
});

export const aLockedVault = (over: Partial<LockedVault> = {}): LockedVault => ({
  state: 'locked',
  office: 'Office of the Rail Minister',
  department: 'Department for Transport',
  banner: 'OFFICIAL-SENSITIVE',
  demo: false,
  members: [{ id: id(60), name: 'Priya Nair' }],
  lastClosed: null,
  keychain: false,
  waitSeconds: 0,
  recovery: ['department'],
  ...over,
});

export const anOpenVault = (
  over: Partial<Extract<VaultState, { state: 'open' }>> = {},
): Extract<VaultState, { state: 'open' }> => ({
  state: 'open',
  office: 'Office of the Rail Minister',
  department: 'Department for Transport',
  banner: 'OFFICIAL-SENSITIVE',
  demo: false,
  member: { id: id(60), name: 'Priya Nair', role: 'private-secretary' },
  notices: [],
  ...over,
});
