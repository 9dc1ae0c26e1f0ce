/**
 * Ekebro, an invented municipality, and the people of the scenarios. Everybody here is made up; the personal
 * numbers are of the series with birth numbers 238 and 239 that the Swedish Tax Agency reserves for tests.
 */

export const MUNICIPALITY = 'Ekebro kommun'
export const BOARD = { name: 'Socialnämnden i Ekebro', code: 'SN' }

export const UNITS = {
  aid: {
    name: 'Ekonomiskt bistånd',
    code: 'EB',
    email: 'post.hamnen@ekebro.example',
    phone: '08-465 004 10',
  },
  children: {
    name: 'Barn och unga',
    code: 'BoU',
    email: 'post.lunden@ekebro.example',
    phone: '08-465 004 20',
  },
  common: {
    name: 'Gemensam inkorg',
    code: 'GI',
    email: 'post@ekebro.example',
    phone: '08-465 004 30',
  },
} as const
export type UnitKey = keyof typeof UNITS

/** `pressFirst` stands first on the log-in page: the newcomer's first minute begins there. */
export const STAFF = {
  tilde: {
    username: 'tilde',
    name: 'Tilde Vasshed',
    title: 'Socialsekreterare',
    roles: [
      ['case_officer', 'aid'],
      ['case_officer', 'common'],
    ],
  },
  nils: {
    username: 'nils',
    name: 'Nils Fagerlind',
    title: 'Socialsekreterare',
    roles: [['case_officer', 'aid']],
  },
  birk: {
    username: 'birk',
    name: 'Birk Ahlsten',
    title: 'Socialsekreterare',
    roles: [['case_officer', 'children']],
  },
  ragna: {
    username: 'ragna',
    name: 'Ragna Silfverlod',
    title: 'Registrator',
    roles: [
      ['registrar', 'aid'],
      ['registrar', 'children'],
      ['registrar', 'common'],
    ],
  },
  ylva: { username: 'ylva', name: 'Ylva Brännarp', title: 'Enhetschef', roles: [['head_of_unit', 'aid']] },
  kaj: { username: 'kaj', name: 'Kaj Rönnstam', title: 'Systemförvaltare', roles: [['administrator', null]] },
  disa: { username: 'disa', name: 'Disa Norrskog', title: 'Kommunjurist', roles: [['lawyer', null]] },
} as const satisfies Record<
  string,
  { username: string; name: string; title: string; roles: readonly (readonly [string, UnitKey | null])[] }
>
export type StaffKey = keyof typeof STAFF

export interface DemoClient {
  unit: UnitKey
  name: string
  personalNumber: string
  email: string
  phone?: string
  address?: string
  verified?: boolean
  consent?: boolean
  protectedIdentity?: boolean
  remarks?: readonly (
    | 'shared_phone'
    | 'shared_email'
    | 'interpreter'
    | 'call_daytime_only'
    | 'no_letters_home'
  )[]
  language?: string
  matter?: string
}

export const CLIENTS = {
  nadja: {
    unit: 'aid',
    name: 'Nadja Björkvall',
    personalNumber: '19890101-2388',
    email: 'nadja@brevladan.example',
    phone: '070-174 06 35',
    address: 'Nadja Björkvall\nSlussgatan 4 lgh 1102\n123 45 Ekebro',
    verified: true,
    matter: 'Ekonomiskt bistånd',
  },
  signe: {
    unit: 'aid',
    name: 'Signe Rosenqvarn',
    personalNumber: '19620101-2389',
    email: 'signe@brevladan.example',
    phone: '070-174 06 36',
    address: 'Signe Rosenqvarn\nKvarnvägen 12\n123 46 Ekebro',
    verified: true,
    consent: true,
    matter: 'Ekonomiskt bistånd',
    remarks: ['call_daytime_only'],
  },
  harald: {
    unit: 'aid',
    name: 'Harald Nyqvarn',
    personalNumber: '19750101-2392',
    email: 'harald@brevladan.example',
    address: 'Harald Nyqvarn\nHamnplan 1\n123 45 Ekebro',
    verified: true,
    consent: true,
    matter: 'Ekonomiskt bistånd',
  },
  amira: {
    unit: 'aid',
    name: 'Amira Dalstad',
    personalNumber: '19950101-2380',
    email: 'amira@brevladan.example',
    phone: '070-174 06 37',
    language: 'arabiska',
    remarks: ['shared_phone', 'interpreter'],
    matter: 'Ekonomiskt bistånd',
  },
  wilmer: {
    unit: 'aid',
    name: 'Wilmer Åkerlod',
    personalNumber: '20000101-2392',
    email: 'wilmer@brevladan.example',
    matter: 'Budgetrådgivning',
  },
  runa: {
    unit: 'aid',
    name: 'Runa Ekelöv',
    personalNumber: '19900101-2385',
    email: 'runa@brevladan.example',
    phone: '070-174 06 39',
    verified: true,
    protectedIdentity: true,
    matter: 'Ekonomiskt bistånd',
  },
  egil: {
    unit: 'aid',
    name: 'Egil Stensjö',
    personalNumber: '19800101-2395',
    email: 'finns-inte@brevladan.example', // refused by the other side
    verified: true,
    consent: true,
    matter: 'Budgetrådgivning',
  },
  tora: {
    unit: 'aid',
    name: 'Tora Vinterkvist',
    personalNumber: '19800101-2387',
    email: 'tappar-kontakten@brevladan.example', // the line goes dead in the middle
    verified: true,
    consent: true,
    matter: 'Budgetrådgivning',
  },
  leo: {
    unit: 'children',
    name: 'Leo Sjöhag',
    personalNumber: '20080101-2394',
    email: 'leo@brevladan.example',
    phone: '070-174 06 38',
    verified: true,
    matter: 'Stöd till ung person',
  },
} as const satisfies Record<string, DemoClient>
export type ClientKey = keyof typeof CLIENTS
