/** The made-up office of the demo. Nobody and nothing here is real. */
export const OFFICE = {
  department: 'Department for Coasts and Waterways',
  name: 'Private Office of Marian Teale',
  ceiling: 'OFFICIAL-SENSITIVE',
  recordsLead: 'Ruth Asante',
} as const;

export const PRINCIPAL = 'Marian Teale';

interface CastMember {
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly external: boolean;
}

const inside = (name: string, role: string): CastMember => ({
  name,
  role,
  organisation: OFFICE.department,
  external: false,
});
const outside = (name: string, role: string, organisation: string): CastMember => ({
  name,
  role,
  organisation,
  external: true,
});

/** Everyone but the principal and the first member, who come with the vault. */
export const CAST: readonly CastMember[] = [
  inside('Idris Penhallow', 'Minister of State'),
  inside('Dame Hester Oyelaran', 'Permanent Secretary'),
  inside('Callum Wrey', 'Principal Private Secretary'),
  inside('Tom Akerley', 'Private Secretary'),
  inside('Jo Lund', 'Diary Secretary'),
  inside('Dex Farrow', 'Special Adviser'),
  inside('Nina Voss', 'Special Adviser'),
  inside('Ruth Asante', 'KIM lead'),
  inside('Gareth Pell', 'Departmental Records Officer'),
  outside('Sir Gerald Pym', 'Chairman', 'Saltmarsh Dredging'),
  outside('Councillor Bea Holt', 'Councillor', 'Harwick Town Council'),
  outside('The Whip', 'Government Whip', 'Whips’ Office'),
  outside('Treasury director-general', 'Director-general', 'HM Treasury'),
];
