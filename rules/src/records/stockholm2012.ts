/**
 * What happens to a record, as the report of 2012 says: 18 rules, the first that fits decides. A question and its
 * answer are one item. Inside every answer the order is copy, then register or transfer, then delete, and each act is
 * confirmed before the next opens. "Paper" stands for the register's own form.
 *
 * The outcome says where the item lives; the acts say how it gets there. Two circumstances change the acts of several
 * rules and are variants of them: what stands in a social medium and may not be seen there is hidden while we ask, and
 * what came on paper needs neither a print nor deletion at a source.
 */
import type { Condition } from '../condition.ts'
import { may, must, should } from '../law/report2012.ts'
import { ruleOf } from '../rule.ts'
import type { RecordAct, RecordFacts2012, RecordOutcome, RecordQuestion, RecordRule2012 } from './facts.ts'

const rule = ruleOf<RecordQuestion, RecordFacts2012>()
const then = <O extends RecordOutcome>(outcome: O, ...acts: RecordAct[]) => ({ outcome, acts })
/** "Ask the registrar" stands at everything that is not yet being asked about (R-HAND-04). */
const orAsk = { offers: ['ask_registrar'] } as const
const atOnce = { atOnce: true } as const

const socialMedia = ['sns_page', 'sns_message'] as const
const exposed: Condition<RecordFacts2012> = [
  { medium: socialMedia, secret: ['yes'] },
  { medium: socialMedia, offensive: ['yes'] },
]
const minor = ['minor', 'obviously_minor'] as const
const hiddenMeanwhile = (...acts: RecordAct[]) =>
  ({ when: exposed, acts: ['hide', ...acts], ...atOnce }) as const

export const recordRules2012: readonly RecordRule2012[] = [
  rule('H01', then('NO_RECORD'), may('3.5.4'), {
    when: { medium: ['oral'] },
    requirements: ['R-VIDEO-03'],
    sv: 'Ett samtal lämnar ingen handling efter sig, eftersom inget skrivs mellan er.',
    en: 'A conversation leaves no record behind, since nothing is written between you.',
  }),
  rule('H02', then('ASK', 'lock', 'ask_registrar'), should('3.4'), {
    when: { public: ['unsure'] },
    requirements: ['R-HAND-04'],
    sv: 'Om det är osäkert att detta är en allmän handling avgör du det inte själv. Fråga registratorn eller arkivarien; under tiden är den låst och kan inte raderas.',
    en: 'When it is doubtful whether this is a public record, you do not settle it alone. Ask the registrar or archivist; meanwhile it is locked and cannot be deleted.',
    variants: [hiddenMeanwhile('lock', 'ask_registrar')],
  }),
  rule('H03', { ...then('NO_RECORD', 'note_decision'), ...orAsk }, may('3.4'), {
    when: { public: ['no'] },
    requirements: ['R-HAND-01', 'R-HAND-04'],
    sv: 'Detta är inte en allmän handling. Det är ett undantag, så anteckna vem som har bestämt det.',
    en: 'This is not a public record. That is an exception, so note who decided it.',
    variants: [
      {
        when: exposed,
        acts: ['note_decision', 'hide'],
        ...atOnce,
        reason: {
          sv: 'Detta är inte en allmän handling. Anteckna vem som har bestämt det, och dölj det genast: känsliga eller kränkande uppgifter får inte synas i ett socialt medium som vi svarar för.',
          en: 'This is not a public record. Note who decided it, and hide it at once: sensitive or offensive data may not be seen in a social medium we answer for.',
        },
      },
    ],
  }),
  rule('H04', then('ASK', 'lock', 'ask_registrar'), should('3.4'), {
    when: { akt: ['unsure'] },
    requirements: ['R-HAND-04', 'R-HAND-10'],
    sv: 'En handling läggs antingen i en personakt eller i diariet, så den frågan måste besvaras först. Fråga registratorn eller arkivarien; under tiden är den låst och kan inte raderas.',
    en: 'A record goes either into a personal file or into the register, so that question comes first. Ask the registrar or archivist; meanwhile it is locked and cannot be deleted.',
    variants: [hiddenMeanwhile('lock', 'ask_registrar')],
  }),
  rule(
    'H05',
    { ...then('TRANSFER', 'transfer', 'confirm', 'delete_at_source'), ...orAsk },
    must('3.4', '3.5.2', '3.5.5'),
    {
      when: { akt: ['yes'] },
      requirements: ['R-HAND-10', 'R-SMS-06', 'R-SNS-15'],
      sv: 'Handlingen hör till en personakt och ska dit i stället för till diariet. Radera den där den kom in när akten har bekräftat, så att inga kopior ligger kvar.',
      en: 'The record belongs to a personal file and goes there instead of to the register. Delete it where it came in once the file has confirmed, so that no copies are left.',
      variants: [
        {
          when: { medium: ['paper'] },
          acts: ['transfer', 'confirm'],
          reason: {
            sv: 'Handlingen hör till en personakt. Lägg den där i stället för i diariet.',
            en: 'The record belongs to a personal file. Put it there instead of in the register.',
          },
        },
      ],
    },
  ),
  rule(
    'H06',
    { ...then('REGISTER', 'fix_on_paper', 'register', 'delete_in_medium'), ...atOnce, ...orAsk },
    must('5.2.3'),
    {
      when: { secret: ['yes'], medium: ['sns_page'] },
      requirements: ['R-SPRID-21'],
      sv: 'Känsliga eller sekretessbelagda uppgifter får inte stå på en sida som vi svarar för. Skriv ut inlägget, diarieför det och radera det sedan genast från sidan.',
      en: 'Sensitive or secret data may not stand on a page we answer for. Print the post, register it and then delete it from the page at once.',
    },
  ),
  rule(
    'H07',
    { ...then('REGISTER', 'fix_on_paper', 'register', 'delete_at_source'), ...orAsk },
    must('3.4', '3.5.2', '3.5.5'),
    {
      when: { secret: ['yes'] },
      requirements: ['R-HAND-11', 'R-HAND-12', 'R-HAND-13', 'R-EPOST-13', 'R-SMS-06', 'R-SNS-15'],
      sv: 'Handlingen innehåller känsliga eller sekretessbelagda uppgifter och hör inte till någon akt. Skriv ut den, diarieför den och radera den sedan där den kom in, så att ingen skickar den vidare av misstag.',
      en: 'The record holds sensitive or secret data and belongs to no file. Print it, register it and then delete it where it came in, so that nobody forwards it by mistake.',
      variants: [
        {
          when: { medium: ['paper'] },
          acts: ['register'],
          reason: {
            sv: 'Handlingen innehåller känsliga eller sekretessbelagda uppgifter och hör inte till någon akt. Diarieför den.',
            en: 'The record holds sensitive or secret data and belongs to no file. Register it.',
          },
        },
      ],
    },
  ),
  rule('H08', then('ASK', 'lock', 'ask_registrar'), should('3.4'), {
    when: { weight: ['unsure'] },
    requirements: ['R-HAND-04'],
    sv: 'Om handlingen är av ringa betydelse avgör om den ska diarieföras eller kan gallras. När du är osäker frågar du registratorn eller arkivarien; under tiden är den låst och kan inte raderas.',
    en: 'Whether the record is of minor importance decides if it is registered or may be disposed of. When unsure, ask the registrar or archivist; meanwhile it is locked and cannot be deleted.',
    variants: [hiddenMeanwhile('lock', 'ask_registrar')],
  }),
  rule('H09', { ...then('DELETE', 'delete_in_medium'), ...atOnce }, must('5.2.5', '5.2.6'), {
    when: { medium: ['sns_page'], offensive: ['yes'], weight: minor, instr: ['yes'] },
    requirements: ['R-SPRID-25', 'R-SPRID-28', 'R-HAND-07'],
    sv: 'Kränkande personuppgifter får inte stå på vår sida. Inlägget är av ringa betydelse och hanteringsanvisningen tillåter gallring, så radera det genast.',
    en: 'Offensive personal data may not stand on our page. The post is of minor importance and the handling instruction lists its disposal, so delete it at once.',
  }),
  rule('H10', { ...then('HIDE', 'hide', 'lock', 'ask_archivist'), ...atOnce }, must('3.4', '5.2.5'), {
    when: { medium: ['sns_page'], offensive: ['yes'], weight: minor },
    requirements: ['R-SPRID-25', 'R-SPRID-28', 'R-HAND-07', 'R-HAND-09'],
    sv: 'Kränkande personuppgifter får inte stå på vår sida, men hanteringsanvisningen tillåter inte tydligt att inlägget gallras. Dölj det genast och fråga arkivarien; radera det först när du har fått svar.',
    en: 'Offensive personal data may not stand on our page, but the handling instruction does not clearly list the post for disposal. Hide it at once and ask the archivist; delete it only when you have the answer.',
  }),
  rule(
    'H11',
    { ...then('REGISTER', 'hide', 'fix_on_paper', 'register', 'delete_in_medium'), ...atOnce, ...orAsk },
    must('5.2.5'),
    {
      when: { medium: ['sns_page'], offensive: ['yes'], weight: ['not_minor'] },
      requirements: ['R-SPRID-24', 'R-SPRID-25', 'R-SPRID-28'],
      sv: 'Inlägget är kränkande men för viktigt för att bara tas bort. Dölj det genast, skriv ut det, diarieför det och radera det sedan från sidan.',
      en: 'The post is offensive but too important simply to be removed. Hide it at once, print it, register it and then delete it from the page.',
    },
  ),
  rule(
    'H12',
    { ...then('REGISTER', 'fix_on_paper', 'register', 'delete_in_medium'), ...orAsk },
    must('3.5.5', '5.2.3', '5.2.5'),
    {
      when: { medium: socialMedia, weight: ['not_minor'] },
      requirements: ['R-SNS-12', 'R-SNS-16', 'R-SPRID-24'],
      sv: 'Det som har betydelse ska inte bara ligga kvar i ett socialt medium. Skriv ut det, diarieför det och radera det sedan där.',
      en: 'What matters should not be left lying in a social medium. Print it, register it and then delete it there.',
    },
  ),
  rule('H13', { ...then('REGISTER', 'register'), ...orAsk }, must('3.4', '3.5.1'), {
    when: { weight: ['not_minor'] },
    requirements: ['R-HAND-03', 'R-HAND-14', 'R-EPOST-12'],
    sv: 'Handlingen ska diarieföras så snart den har kommit in. Fråga och svar diarieförs tillsammans.',
    en: 'The record is to be registered as soon as it has come in. Question and answer are registered together.',
  }),
  rule('H14', then('DELETE', 'delete_at_source'), may('3.4', '5.2.5'), {
    when: { needed: ['no'], instr: ['yes'] },
    requirements: ['R-HAND-06', 'R-HAND-07', 'R-SPRID-23'],
    sv: 'Handlingen är av ringa betydelse och behövs inte längre, och hanteringsanvisningen tillåter gallring. Du kan radera den.',
    en: 'The record is of minor importance and no longer needed, and the handling instruction lists its disposal. You may delete it.',
    // The deletion is the disposal itself here, so it stays also for paper; on a site it is done in the medium.
    variants: [{ when: { medium: socialMedia }, acts: ['delete_in_medium'] }],
  }),
  rule('H15', then('ASK', 'lock', 'ask_archivist'), must('3.4'), {
    when: { needed: ['no'], instr: ['unsure'] },
    requirements: ['R-HAND-09'],
    sv: 'Det är osäkert om hanteringsanvisningen tillåter gallring, och sådant avgör arkivarien. Fråga; under tiden är handlingen låst och kan inte raderas.',
    en: 'It is doubtful whether the handling instruction lists this for disposal, and that is for the archivist to settle. Ask; meanwhile the record is locked and cannot be deleted.',
    variants: [hiddenMeanwhile('lock', 'ask_archivist')],
  }),
  rule('H16', { ...then('KEEP', 'move_to_store', 'delete_in_medium'), ...orAsk }, should('3.4', '3.5.5'), {
    when: { medium: ['sns_message'] },
    requirements: ['R-SNS-12', 'R-HAND-05'],
    sv: 'Meddelandet är av ringa betydelse men ligger oskyddat på sajten. Flytta det hit, håll det ordnat och radera det sedan på sajten.',
    en: 'The message is of minor importance but lies unprotected on the site. Move it here, keep it in order and then delete it on the site.',
  }),
  rule('H17', { ...then('LEAVE'), ...orAsk }, may('5.2.3'), {
    when: { medium: ['sns_page'], weight: ['obviously_minor'] },
    requirements: ['R-SPRID-20'],
    sv: 'Inlägget är av uppenbart ringa betydelse. Det behöver varken diarieföras eller ordnas och får stå kvar tills det inte längre behövs.',
    en: 'The post is obviously of minor importance. It need be neither registered nor kept in order, and may stand until it is no longer needed.',
  }),
  rule('H18', { ...then('KEEP'), ...orAsk }, may('3.4', '5.2.3'), {
    when: {},
    requirements: ['R-HAND-05', 'R-SPRID-19'],
    sv: 'Handlingen är av ringa betydelse och behöver inte diarieföras. Håll den ordnad så att det syns när den kom, från vem och var den finns.',
    en: 'The record is of minor importance and need not be registered. Keep it in order so that it shows when it came, from whom and where it is.',
  }),
]
