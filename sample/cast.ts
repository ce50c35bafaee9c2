import type { PersonDetails } from '#shared/words/person.ts';

const DCW = 'Department for Coasts and Waterways';

const inside = (name: string, role: string, number: string): PersonDetails => ({
  name,
  role,
  organisation: DCW,
  external: false,
  handles: [number],
});

const of = (
  organisation: string,
  [name, role, number]: readonly [string, string, string],
): PersonDetails => ({
  name,
  role,
  organisation,
  external: true,
  handles: [number],
});

/**
 * Everyone in the sample. All of them are made up; the numbers are of the range kept for drama.
 *
 * Ministers of other departments and the Treasury are outside this office, not outside government.
 */
export const CAST = {
  teale: {
    ...inside('Marian Teale', 'Secretary of State', '+44 7700 900101'),
    handles: ['+44 7700 900101', '+44 7700 900417'],
  },
  penhallow: inside('Idris Penhallow', 'Minister of State', '+44 7700 900102'),
  oyelaran: {
    ...inside('Hester Oyelaran', 'Permanent Secretary (Dame Hester Oyelaran)', '+44 7700 900103'),
    handles: ['Dame Hester Oyelaran', '+44 7700 900103'],
  },
  wrey: inside('Callum Wrey', 'Principal Private Secretary', '+44 7700 900110'),
  nandan: inside('Priya Nandan', 'Private Secretary', '+44 7700 900111'),
  akerley: inside('Tom Akerley', 'Private Secretary', '+44 7700 900112'),
  lund: inside('Jo Lund', 'Diary Secretary', '+44 7700 900113'),
  farrow: inside('Dex Farrow', 'Special adviser', '+44 7700 900120'),
  voss: inside('Nina Voss', 'Special adviser', '+44 7700 900121'),
  asante: inside('Ruth Asante', 'Knowledge and information management lead', '+44 7700 900130'),
  pell: inside('Gareth Pell', 'Departmental Records Officer', '+44 7700 900131'),
  amadi: inside('Judith Amadi', 'Legal Director', '+44 7700 900140'),
  strand: inside('Owen Strand', 'Director, Ports and Dredging', '+44 7700 900141'),
  kell: inside('Morag Kell', 'Head of the Inland Waterways Bill team', '+44 7700 900142'),
  sorrel: inside('Anil Sorrel', 'Finance Director', '+44 7700 900143'),
  hale: inside('Beth Hale', 'Head of Communications', '+44 7700 900144'),
  ives: inside('Cora Ives', 'Head of Flood and Coastal Defence', '+44 7700 900145'),
  orme: inside('Lachlan Orme', 'Head of Ferries and Islands', '+44 7700 900146'),
  brace: inside('Rhian Brace', 'Secretary of State from 12 November 2026', '+44 7700 900150'),
  lyle: {
    ...of('HM Treasury', ['Fergus Lyle', 'Director General', '+44 7700 900201']),
    external: false,
  },
  tallis: {
    ...of('Government Whips’ Office', ['Gwen Tallis', 'Government Whip', '+44 7700 900202']),
    external: false,
  },
  calder: {
    ...of('Department for Local Places', [
      'Rhodri Calder',
      'Secretary of State for Local Places',
      '+44 7700 900203',
    ]),
    external: false,
  },
  pym: of('Saltmarsh Dredging', ['Sir Gerald Pym', 'Chairman', '+44 7700 900301']),
  holt: of('Harwick Borough Council', ['Councillor Bea Holt', 'Leader', '+44 7700 900302']),
  scarfe: of('Harwick constituency association', ['Len Scarfe', 'Agent', '+44 7700 900303']),
  moss: of('Shoreline campaign', ['Aled Moss', 'Campaign organiser', '+44 7700 900304']),
  quist: of('Harbour Pilots’ Association', [
    'Dervla Quist',
    'General Secretary',
    '+44 7700 900306',
  ]),
  fea: of('Skerrin Islands Council', ['Torquil Fea', 'Convenor', '+44 7700 900307']),
  radley: of('House of Commons', [
    'Dame Orla Radley',
    'Chair of the select committee',
    '+44 7700 900308',
  ]),
  quill: of('Shoreline campaign', ['Tess Quill', 'Candidate', '+44 7700 900305']),
} as const satisfies Record<string, PersonDetails>;

export type CastKey = keyof typeof CAST;
export const CAST_KEYS = Object.keys(CAST) as CastKey[];
export const isCastKey = (text: string): text is CastKey => Object.hasOwn(CAST, text);
