/** The dated cases of retention: what is known of the file, the day it is asked, an arrow, the answer, and the story. */
export const retentionCases: Readonly<Record<string, readonly [line: string, story: string]>> = {
  D01: [
    'personal_file 2021-03-10, born 1988-07-02, Uppsala län, asked 2026-11-21 -> ND01 2026-03-10 2027-12-31',
    'Aina Brolund’s aid file: five years from the last entry.',
  ],
  D02: [
    'personal_file 2024-02-29, born 1988-07-02, Uppsala län, asked 2026-11-21 -> ND01 2029-03-01 2030-12-31',
    'Last entry on a leap day: never a day too early.',
  ],
  D03: [
    'personal_file 2023-02-28, born 1988-07-02, Uppsala län, asked 2026-11-21 -> ND01 2028-02-28 2029-12-31',
    'The day before an absent leap day.',
  ],
  D04: [
    'personal_file 2019-02-28, born 1991-01-30, Uppsala län, asked 2026-11-21 -> ND01 2024-02-28 2025-12-31',
    'Five years end in a leap year; already too late.',
  ],
  D05: [
    'personal_file 2020-12-31, born 1979-04-17, Skåne län, asked 2026-11-21 -> ND01 2025-12-31 2026-12-31',
    'Last day of the year.',
  ],
  D06: [
    'personal_file 2021-01-01, born 1979-04-17, Skåne län, asked 2026-11-21 -> ND01 2026-01-01 2027-12-31',
    'First day of the year: a whole year later at the far end.',
  ],
  D07: [
    'personal_file 2021-03-10, born 1988-07-05, Uppsala län, asked 2026-11-21 -> ND05 never',
    'Born on the 5th.',
  ],
  D08: [
    'personal_file 2021-03-10, born 1988-07-15, Uppsala län, asked 2026-11-21 -> ND05 never',
    'Born on the 15th.',
  ],
  D09: [
    'personal_file 2021-03-10, born 1988-07-25, Uppsala län, asked 2026-11-21 -> ND05 never',
    'Born on the 25th.',
  ],
  D10: [
    'personal_file 2021-03-10, born 1988-07-06, Uppsala län, asked 2026-11-21 -> ND01 2026-03-10 2027-12-31',
    'Born on the 6th: no sample.',
  ],
  D11: [
    'personal_file 2021-03-10, born 1988-07-02, Gotlands län, asked 2026-11-21 -> ND04 never',
    'Research county.',
  ],
  D12: [
    'personal_file 2021-03-10, born 1988-07-02, Östergötlands län, asked 2026-11-21 -> ND04 never',
    'Research county.',
  ],
  D13: [
    'personal_file 2021-03-10, born 1988-07-02, Västernorrlands län, asked 2026-11-21 -> ND04 never',
    'Research county.',
  ],
  D14: [
    'personal_file 2021-03-10, born 1988-07-02, Västra Götalands län, Göteborg, asked 2026-11-21 -> ND04 never',
    'Research municipality.',
  ],
  D15: [
    'personal_file 2021-03-10, born 1988-07-02, Västra Götalands län, Borås, asked 2026-11-21 -> ND01 2026-03-10 2027-12-31',
    'Same county, other municipality.',
  ],
  D16: [
    'personal_file 2021-03-10, born 1988-07-02 2011-09-25, Uppsala län, asked 2026-11-21 -> ND05 never',
    'A shared file: one child born on the 25th keeps all of it.',
  ],
  D17: [
    'personal_file 2021-03-10, born unknown, Uppsala län, asked 2026-11-21 -> ND06 ask',
    'No birth date known: the sample cannot be ruled out.',
  ],
  D18: [
    'personal_file 2021-03-10, born unknown, Gotlands län, asked 2026-11-21 -> ND04 never',
    'No birth date needed where all is kept.',
  ],
  D19: ['paternity 1999-05-01, born 1999-03-02, Uppsala län, asked 2026-11-21 -> ND02 never', 'Paternity.'],
  D20: ['adoption 2001-05-01, born 2000-03-02, Uppsala län, asked 2026-11-21 -> ND02 never', 'Adoption.'],
  D21: [
    'child_placement 2020-05-01, born 2010-03-02, Uppsala län, asked 2026-11-21 -> ND02 never',
    'A placed child.',
  ],
  D22: [
    'child_inquiry 2019-06-01, born 2012-08-09, Uppsala län, asked 2026-11-21 -> ND03 2042-08-09 2043-12-31',
    'Love Granath, 7 at the inquiry: kept to 30.',
  ],
  D23: [
    'child_inquiry 2019-06-01, born 2012-08-09, Uppsala län, asked 2026-01-14 -> ND01 2024-06-01 2025-12-31',
    'The day before the change of law.',
  ],
  D24: [
    'child_inquiry 2019-06-01, born 2012-08-09, Uppsala län, asked 2026-01-15 -> ND03 2042-08-09 2043-12-31',
    'The day of the change of law.',
  ],
  D25: [
    'child_inquiry 2025-06-01, born 1996-02-29, Uppsala län, asked 2026-11-21 -> ND03 2030-06-01 2031-12-31',
    'Born on a leap day, 30 already: five years are the later.',
  ],
  D26: [
    'child_inquiry 2015-06-01, born 2004-02-29, Uppsala län, asked 2026-11-21 -> ND03 2034-03-01 2035-12-31',
    '30 in a year without leap day.',
  ],
  D27: [
    'child_inquiry 2019-06-01, born 2012-08-09 2017-11-30, Uppsala län, asked 2026-11-21 -> ND03 2047-11-30 2048-12-31',
    'Two children: the youngest decides.',
  ],
  D28: [
    'child_inquiry 2019-06-01, born 2012-08-15, Uppsala län, asked 2026-11-21 -> ND05 never',
    'Child born on the 15th.',
  ],
  D29: [
    'child_inquiry 2019-06-01, born unknown, Uppsala län, asked 2026-11-21 -> ND06 ask',
    'Child’s birth date unknown.',
  ],
  D30: [
    'report_not_opened 2024-04-30, born 2014-10-10, Uppsala län, asked 2026-11-21 -> ND03b 2029-04-30 2030-12-31',
    'Report that led to no inquiry: five years, not 30.',
  ],
  D31: [
    'report_not_opened 2024-04-30, born 2014-10-10, Uppsala län, asked 2025-12-01 -> ND01 2029-04-30 2030-12-31',
    'Same before the change of law.',
  ],
  D32: [
    'register_other 2020-01-01, born 1988-07-02, Uppsala län, asked 2026-11-21 -> ND07 ask',
    'A register entry follows the municipality’s own decision.',
  ],
}
