/** A chat of the sample office: what it is to the office, and how it is seen. */
export interface SampleChat {
  readonly name: string;
  readonly kind: 'official' | 'mixed';
  readonly group: boolean;
  readonly sight: 'in-the-group' | 'forwarded' | 'phone-handed-over' | 'told';
  readonly timerHours: number | null;
  readonly lookEveryDays: number;
  readonly device: 'work phone' | 'her own telephone';
  readonly people: readonly string[];
}

export const CHATS = {
  coasts: {
    name: 'Coasts - ministers',
    kind: 'official',
    group: true,
    sight: 'in-the-group',
    timerHours: null,
    lookEveryDays: 1,
    device: 'work phone',
    people: [
      'Marian Teale',
      'Idris Penhallow',
      'Callum Wrey',
      'Priya Nandan',
      'Dex Farrow',
      'Nina Voss',
      'Jo Lund',
    ],
  },
  farrow: {
    name: 'Dex Farrow',
    kind: 'official',
    group: false,
    sight: 'phone-handed-over',
    timerHours: null,
    lookEveryDays: 2,
    device: 'work phone',
    people: ['Marian Teale', 'Dex Farrow'],
  },
  tides: {
    name: 'Tides core',
    kind: 'official',
    group: true,
    sight: 'told',
    timerHours: 24,
    lookEveryDays: 1,
    device: 'work phone',
    people: ['Marian Teale', 'Dex Farrow', 'Idris Penhallow'],
  },
  harwick: {
    name: 'Harwick',
    kind: 'mixed',
    group: true,
    sight: 'forwarded',
    timerHours: null,
    lookEveryDays: 7,
    device: 'her own telephone',
    people: ['Marian Teale', 'Councillor Bea Holt', 'Agent'],
  },
  party: {
    name: 'Coastal colleagues',
    kind: 'mixed',
    group: true,
    sight: 'forwarded',
    timerHours: null,
    lookEveryDays: 7,
    device: 'her own telephone',
    people: ['Marian Teale', 'Nina Voss', 'Agent'],
  },
  pym: {
    name: 'Sir Gerald Pym',
    kind: 'official',
    group: false,
    sight: 'phone-handed-over',
    timerHours: null,
    lookEveryDays: 7,
    device: 'her own telephone',
    people: ['Marian Teale', 'Sir Gerald Pym'],
  },
} as const satisfies Readonly<Record<string, SampleChat>>;
export type ChatKey = keyof typeof CHATS;
