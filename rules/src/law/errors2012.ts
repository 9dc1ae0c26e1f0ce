/** Where the report of 2012 was wrong in law, what holds instead, and which rules of `sverige-2026` keep to that. */
import type { Sentence } from '../decision.ts'

export interface ReportError {
  readonly said: Sentence
  readonly holds: Sentence
  readonly line: string
  readonly rules: readonly string[]
}

export const errors2012: readonly ReportError[] = [
  {
    said: {
      sv: 'Ekonomi och personlig situation räknades som känsliga personuppgifter i personuppgiftslagens mening.',
      en: 'Economy and personal situation were counted as sensitive data in the sense of the Personal Data Act.',
    },
    holds: {
      sv: 'De är inte känsliga i den meningen men nästan alltid sekretessbelagda, och skyddas lika av det skälet.',
      en: 'They are not sensitive in that sense but nearly always secret, and protected alike for that reason.',
    },
    line: 'L-05',
    rules: ['N16', 'N28', 'N29', 'N30'],
  },
  {
    said: {
      sv: 'Undantagen från insyn skulle stå i 5 kap. 3–4 §§ offentlighets- och sekretesslagen.',
      en: 'The exceptions from access were said to stand in chapter 5 sections 3–4 of the Secrecy Act.',
    },
    holds: {
      sv: 'De paragraferna handlar om registrering; gränserna står i 2 kap. 2 § tryckfrihetsförordningen och i sekretesskapitlen.',
      en: 'Those sections are about registration; the limits stand in the Freedom of the Press Act 2:2 and the secrecy chapters.',
    },
    line: 'L-14',
    rules: ['N46', 'N67'],
  },
  {
    said: {
      sv: 'En föreskrift för vårdgivare (SOSFS 2008:14) användes som om den band socialtjänsten.',
      en: 'A regulation for care providers (SOSFS 2008:14) was used as if it bound social services.',
    },
    holds: {
      sv: 'Kravet på skydd på öppna nät kommer av dataskyddsförordningen artikel 32.',
      en: 'The demand for protection on open networks comes from article 32 of the GDPR.',
    },
    line: 'L-09',
    rules: ['N29', 'N70', 'N71'],
  },
  {
    said: {
      sv: 'Handlingar av ringa betydelse skulle slippa registrering om de hölls ordnade.',
      en: 'Records of minor importance were to escape registration if kept in order.',
    },
    holds: {
      sv: 'Det är två regler: det som inte är hemligt får hållas ordnat i stället, och bara det uppenbart ringa slipper båda.',
      en: 'There are two rules: what is not secret may be kept in order instead, and only the obviously minor escapes both.',
    },
    line: 'L-15',
    rules: ['NR22', 'NR24', 'NR33', 'NR38', 'NR41'],
  },
  {
    said: {
      sv: 'En sökning på nätet skulle aldrig få ligga till grund för ett beslut.',
      en: 'A search online was never to be what a decision rests on.',
    },
    holds: {
      sv: 'Det som påverkar ska dokumenteras och visas för klienten före beslutet; att använda något i tysthet är felet.',
      en: 'What influences is to be documented and shown to the client first; using something in silence is the wrong.',
    },
    line: 'L-40',
    rules: ['NS14', 'NS18', 'NS19', 'NS20', 'NS21'],
  },
  {
    said: {
      sv: 'Kränkande personuppgifter fördes till lagen om elektroniska anslagstavlor.',
      en: 'Offensive personal data were put under the act on electronic notice boards.',
    },
    holds: {
      sv: 'Lagen räknar aldrig upp dem; grunden för att dölja är dataskydd eller sekretess och ska anges.',
      en: 'The act never lists them; the ground for hiding is data protection or secrecy and is named.',
    },
    line: 'L-46',
    rules: ['NR27', 'NR28', 'NR30', 'NP02'],
  },
]
