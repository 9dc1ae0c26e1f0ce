import { describe, expect, test } from 'vitest'
import { identifiers } from './identifiers.ts'

/** Numbers from the tax agency's test series only. */
const found = (text: string) => identifiers(text).map(({ kind, text: what }) => `${kind}: ${what}`)

describe('identity numbers', () => {
  test.each([
    '811218-9876',
    '811218+9876',
    '811218 9876',
    '811218 - 9876',
    '8112189876',
    '19811218-9876',
    '198112189876',
    '19811218 9876',
    '1981-12-18-9876',
    '811218–9876',
    '811218\u20119876',
    '811218 98 76',
    '81 12 18-9876',
    '1981 12 18 98 76',
    '1981-12-18 9876',
  ])('the personal number written %s is found', (number) => {
    expect(found(`Det gäller ${number}, tack.`)).toEqual([`personnummer: ${number}`])
    expect(found(`Personnr:${number}.`)).toEqual([`personnummer: ${number}`])
  })

  test.each(['701063-2391', '7010632391', '19701063-2391', '197010632391'])(
    'the coordination number written %s is found as one',
    (number) => {
      expect(found(`Numret är ${number}`)).toEqual([`samordningsnummer: ${number}`])
    },
  )

  test.each([
    ['a wrong check digit', '811218-9877'],
    ['a day that does not exist', '810231-9871'],
    ['a month that does not exist', '811318-9875'],
    ['a longer number', 'Faktura 98112189876123'],
    ['a part of a reference', 'OCR 5581-8112189876-1'],
    ['a part of a word', 'A8112189876'],
  ])('%s is not a personal number', (_, text) => {
    expect(found(text).filter((one) => one.startsWith('person'))).toEqual([])
  })

  test.each(['811218-XXXX', '19811218-****', '811218-xxxx'])(
    'the masked number %s still tells the day of birth, and whose number it is',
    (number) => {
      expect(found(`Pnr ${number}.`)).toEqual([`personnummer: ${number}`])
      expect(found(`Hon är född 811218.`)).toEqual([])
    },
  )

  test('a wrong check digit counts where the text says what the number is: it still points at somebody', () => {
    expect(found('Mitt personnummer är 811218-9877')).toEqual(['personnummer: 811218-9877'])
    expect(found('Personnummer: 811318-9875')).toEqual([])
  })

  test('five pairs of digits may be a phone number, unless the text says that they are not', () => {
    expect(found('81 12 18 98 76')).toEqual([])
    expect(found('personnr 81 12 18 98 76')).toEqual(['personnummer: 81 12 18 98 76'])
  })

  test('a leap day counts in the century where there is one', () => {
    expect(found('000229-2381')).toEqual(['personnummer: 000229-2381'])
    expect(found('19000229-2381')).toEqual([])
  })

  test('a joined mobile number is not taken for a child’s personal number when the text says that it is a phone', () => {
    const both = '0701239816'
    expect(found(`Hon har ${both}.`)).toEqual([`personnummer: ${both}`])
    expect(found(`Ring ${both}.`)).toEqual([`phone: ${both}`])
    expect(found(`ring min mamma ${both}`)).toEqual([`phone: ${both}`])
    expect(found(`${both} är mitt nummer`)).toEqual([`phone: ${both}`])
    expect(found(`pers nr ${both}`)).toEqual([`personnummer: ${both}`])
    expect(found(`personnummer på min son: ${both}`)).toEqual([`personnummer: ${both}`])
    expect(found('0701740605')).toEqual(['phone: 0701740605'])
  })
})

describe('phone numbers', () => {
  test.each([
    '070-174 06 05',
    '0701740605',
    '070 174 06 05',
    '070/1740605',
    '070-1740605',
    '08-465 004 10',
    '08-46500410',
    '08 465 004 10',
    '0980-31 92 13',
    '0980-319213',
    '031-390 06 00',
    '+46 70 174 06 05',
    '+46701740605',
    '+46 (0)70 174 06 05',
    '+46 8 465 004 10',
    '0046 70 174 06 05',
    '(08) 465 004 10',
    '0701-74 06 05',
    '07 01 74 06 05',
    '070.174.06.05',
    '+47 22 12 34 56',
  ])('%s is found', (number) => {
    expect(found(`Nås på ${number}.`)).toEqual([`phone: ${number}`])
    expect(found(number)).toEqual([`phone: ${number}`])
  })

  test.each([
    'Vi ses kl. 13.15 den 3/4.',
    'Öppet 08-16, lördag 09-12.',
    'Öppet mån-fre 09-12 13-16.',
    'Mötet är 08.15-16.30 i dag.',
    'Beslut 2012-05-03, dnr 2012/0412-17.',
    'Mötet är 08-10-2012.',
    'Faktura 0123456789 på 1 250 kr.',
    'Ärende 3.1.1-0412/2012.',
    'Det kostar 120 000 000 kronor.',
    'Ring 112 eller 1177.',
  ])('“%s” holds no phone number', (text) => {
    expect(found(text).filter((one) => one.startsWith('phone'))).toEqual([])
  })
})

test('a personal number that is an account as well is both', () => {
  expect(found('personkonto 811218-9876 clearing 3300')).toEqual([
    'personnummer: 811218-9876',
    'account_number: 811218-9876',
    'account_number: 3300',
  ])
  expect(found('sätt in på 3300 8112189876')).toEqual([
    'account_number: 3300',
    'personnummer: 8112189876',
    'account_number: 8112189876',
  ])
})

test.each(['tel: 058612345', 'Ring 084650041', 'Mobil: 46701740605', 'nås på 0580 123 45'])(
  '“%s” says that the number is a phone’s',
  (text) => {
    expect(found(text)).toEqual([`phone: ${text.replace(/^\D+/, '')}`])
  },
)

describe('numbers that money goes to', () => {
  test.each([
    ['IBAN SE35 5000 0000 0549 1000 0003', 'SE35 5000 0000 0549 1000 0003'],
    ['SE3550000000054910000003', 'SE3550000000054910000003'],
    ['Bankgiro 5050-1055', '5050-1055'],
    ['bg: 123-4567', '123-4567'],
    ['plusgiro 28 65 43-4', '28 65 43-4'],
    ['clearing 8327-9, konto 123 456 789-0', '8327-9, konto 123 456 789-0'],
    ['Mitt konto är 6123-123 456 789', '6123-123 456 789'],
    ['kontonummer: 1234 56 78901', '1234 56 78901'],
    ['8327-9, 123 456 789-0', '8327-9, 123 456 789-0'],
    ['4532 0151 1283 0366', '4532 0151 1283 0366'],
    ['konto 8105-9 123 456 789-0', '8105-9 123 456 789-0'],
    ['Handelsbanken 6112 123 456 789', '6112 123 456 789'],
    ['plusgirokonto 12 34 56-7', '12 34 56-7'],
    ['swisha till 123 456 78 90', '123 456 78 90'],
    ['se35 5000 0000 0549 1000 0003', 'se35 5000 0000 0549 1000 0003'],
  ])('“%s” holds one', (text, number) => {
    expect(found(`${text}.`)).toEqual([`account_number: ${number}`])
  })

  test.each([
    'SE35 5000 0000 0549 1000 0004',
    'Det kostar 1 250 000 kronor.',
    'OCR 123456789',
    'på kontot 250 kr',
  ])('“%s” holds none', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('case numbers', () => {
  test.each([
    ['SN 2026-0412', 'SN 2026-0412'],
    ['BoU 2026/123', 'BoU 2026/123'],
    ['SOC-2026-123', 'SOC-2026-123'],
    ['dnr 2026/0412', '2026/0412'],
    ['Dnr: SN 2026/0412-17', 'SN 2026/0412-17'],
    ['ärendenummer 12345', '12345'],
    ['mål nr B 1234-26', 'B 1234-26'],
    ['målnummer T 567-26', 'T 567-26'],
    ['ärende #77120', '77120'],
    ['Akt 1123/25', '1123/25'],
    ['mål 2291-25', '2291-25'],
    ['Diarienummer VOF.2025.331', 'VOF.2025.331'],
    ['Dossiernr 22-771034', '22-771034'],
    ['Se Ö-2025-118', 'Ö-2025-118'],
    ['Se ifo 2025/118', 'ifo 2025/118'],
    ['Fråga om 2025-0331', '2025-0331'],
    ['Polisens 5000-K123456-26', '5000-K123456-26'],
    ['3.1.1-0412/2026', '3.1.1-0412/2026'],
  ])('“%s” holds one', (text, number) => {
    expect(found(`${text}.`)).toEqual([`case_number: ${number}`])
  })

  test.each([
    'SFS 2001:453',
    'lagen (2025:400)',
    'prop. 2012/13:10',
    'JO 2019/20 s. 3',
    'EU 2016/679',
    'Maj 2026-05-03',
    'Målet 2030 är nått',
    'Budget EK 2026-2030',
    'Ärendet tar 3 dagar',
    'Ärendet tog 120 dagar',
    'Målet är 250 deltagare',
    'Läsåret 2025-2026 börjar',
    'Referens 12345678',
    'Riksdagen 2024/25:118',
  ])('“%s” holds none', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('e-mail addresses', () => {
  test.each(['anna@exempel.se', 'anna.b-ek_1+x@mejl.exempel.se', 'ÅSA@exempel.nu', 'asa@räksmörgås.se'])(
    '%s is found without the full stop after it',
    (address) => {
      expect(found(`Skriv till ${address}. Tack!`)).toEqual([`email: ${address}`])
    },
  )

  test.each(['anna (at) exempel.se', 'anna[at]exempel.se', 'anna snabel-a exempel punkt se'])(
    '%s is hidden from machines, not from us',
    (address) => {
      expect(found(`Skriv till ${address}`)).toEqual([`email: ${address}`])
    },
  )

  test('an @ alone is none', () => {
    expect(found('Vi ses @ torget, skriv anna@ eller @anna eller a@b.')).toEqual([])
  })

  test('the number inside an address belongs to the address', () => {
    expect(found('0701740605@sms.exempel.se')).toEqual(['email: 0701740605@sms.exempel.se'])
  })
})

describe('addresses', () => {
  test.each([
    'Storgatan 12',
    'storgatan 12',
    'Stora Nygatan 12 B',
    'Norra vägen 3',
    'Ekbackestigen 4b',
    'Odenplan 3',
    'Hötorget 8, 111 57 Stockholm',
    'Björkallén 7 lgh 1102',
    'Kung Karls väg 14',
    'Sankt Eriksgatan 3',
    'Östra Hamnkajen 2',
    'Storgatan 12, 2 tr',
    'Storgatan 12 A, lgh 1102, 123 45 Ekebro',
    'Bergsgatan 12 uppgång B',
    'Box 123, 123 45 Ekebro',
    'Ekeby 112, 123 45 Ekebro',
    'c/o Karlsson, Storgatan 4, 123 45 Ekebro',
    '123 45 Ekebro',
  ])('%s is found', (address) => {
    expect(found(`Hon bor på ${address}.`)).toEqual([`address: ${address}`])
  })

  test.each([
    'Vi följer vårdplan 3 och Genomförandeplan 12.',
    'Vi ses på torget 3 minuter före.',
    'Gå landsvägen 5 km.',
    'Ta Storgatan 500 meter framåt.',
    'På vägen 10 personer.',
    'Det är en bit på vägen.',
    'Mötet på Storgatan 13.15',
    'Gatan 2012 var en annan.',
  ])('“%s” holds no address', (text) => {
    expect(found(text)).toEqual([])
  })
})

test('whom somebody lives with is a name; a surname before an address belongs to it', () => {
  expect(found('Hon bor c/o Karlsson.')).toEqual(['name: Karlsson'])
  expect(found('c/o Maj Ek, Storgatan 4')).toEqual(['name: Maj Ek', 'address: Storgatan 4'])
})

test('findings stand in order, do not overlap, and their offsets cut out exactly their text', () => {
  const text = '😀 Åsa (811218-9876), 070-174 06 05, asa@exempel.se, Storgatan 12 B.'
  const findings = identifiers(text)
  expect(findings.map((one) => one.kind)).toEqual(['personnummer', 'phone', 'email', 'address'])
  for (const { start, end, text: what } of findings) expect(text.slice(start, end)).toBe(what)
})

test.each([
  ['one letter', 'a'],
  ['digits', '1'],
  ['zeros', '0'],
  ['spaces', ' '],
  ['hyphens', '8-'],
  ['at signs', 'a@'],
  ['dots after an at sign', 'a@a.'],
  ['almost a phone number', '08 12 '],
  ['almost an address', 'Aa gatan '],
  ['capitals', 'Å'],
  ['long streets', 'Stora Nya gatan'],
])('20 kB of %s takes no time', (_, piece) => {
  const text = piece.repeat(Math.ceil(20_000 / piece.length))
  const started = performance.now()
  identifiers(text)
  expect(performance.now() - started).toBeLessThan(500)
})
