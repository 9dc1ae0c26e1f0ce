/**
 * The page that is laid before the board. The memo that came with the report of 2012 proposed two things: that the board
 * takes note of the report, and that there be a handbook. Both are proposed here, with what the board should know first.
 */
import { type Html, html } from '../../platform/html.ts'
import { placedRules } from '../placedRules.ts'
import type { Edition } from './edition.ts'

interface Counted {
  pages: number
  rules: number
  unsigned: number
  choices: number
  unsure: number
  edition: string
  pack: string
  isReport: boolean
}

interface Words {
  title: string
  proposal: string
  decisions: (c: Counted) => string[]
  matter: string
  paragraphs: (c: Counted) => string[]
  know: string
  points: (c: Counted) => string[]
  signing: string
  lines: string[]
}

const sv: Words = {
  title: 'Beslutsunderlag till nämnden',
  proposal: 'Förslag till beslut',
  decisions: ({ edition, pack }) => [
    'Nämnden godkänner anmälan av 2012 års rapport om internet som verktyg i socialtjänsten.',
    `Nämnden godkänner den här handboken, ${edition}, som sitt sätt att använda internet i arbetet, och ger förvaltningen i uppdrag att arbeta efter den och hålla den aktuell. Regelpaketet ${pack} gäller från den dag nämnden anger nedan.`,
  ],
  matter: 'Ärendet i korthet',
  paragraphs: ({ pages }) => [
    'Rapporten beskriver hur socialtjänsten kan kommunicera, söka information, sprida information och arbeta uppsökande på internet. Med den följde förslaget att ta fram en handbok för alla som arbetar i socialtjänsten. Handboken har fyra delar efter de fyra områdena, och därtill en del om handlingar och bilagor.',
    `De ${pages} sidorna är skrivna för den som undrar ”får jag …?”. Varje sida börjar med ett kort svar. Tabeller och exempel är hämtade ur samma regler som spärren i Slussen frågar innan något skickas eller gallras. Handboken kan därför inte säga något annat än det som händer när någon trycker på Skicka.`,
  ],
  know: 'Det här bör nämnden veta',
  points: ({ unsigned, rules, choices, unsure, isReport }) => [
    unsigned === 0
      ? `Kommunens jurist har signerat alla ${rules} regler.`
      : `${unsigned} av ${rules} regler är inte signerade av kommunens jurist. De är märkta ”Ej signerad” och står samlade i bilagan.`,
    ...(choices === 0
      ? []
      : [
          `${choices} regler är försiktiga val: lagen lämnar frågan öppen, och här har klientens skydd fått avgöra. Varje val är utskrivet vid sin regel.`,
        ]),
    ...(unsure === 0
      ? []
      : [
          `${unsure} regler är märkta som osäkra i hur lagen ska tillämpas. Där behövs juristens svar först.`,
        ]),
    'Nämnden kan besluta om egna regler som är strängare. Mildare regler går inte att lägga in.',
    isReport
      ? 'Regelpaketet är rapporten från 2012, som inte är gällande rätt. Lagen av i dag visas under ”Så säger lagen i dag”.'
      : 'Rapporten är från 2012 och är inte gällande rätt. Det som skiljer sig visas under ”Så stod det i rapporten 2012”.',
    'Handboken är inte juridisk rådgivning och beskriver inte all lagstiftning. Vad som har lämnats utanför står i bilagan.',
  ],
  signing: 'Nämndens beslut',
  lines: ['Nämnd och paragraf', 'Datum för beslutet', 'Gäller från', 'Ordförande', 'Justeras'],
}

const en: Words = {
  title: 'For the board to decide',
  proposal: 'Proposed decision',
  decisions: ({ edition, pack }) => [
    'The board takes note of the report of 2012 on the internet as a tool in social services.',
    `The board adopts this handbook, ${edition}, as its way of using the internet at work, and charges the administration with working by it and keeping it up to date. The pack of rules ${pack} is in force from the day the board states below.`,
  ],
  matter: 'The matter in short',
  paragraphs: ({ pages }) => [
    'The report describes how the social services can communicate, search for information, spread information and do outreach on the internet. With it came the proposal to make a handbook for everybody who works in the social services. The handbook has four parts after the four areas, a part on records, and appendices.',
    `Its ${pages} pages are written for whoever wonders “may I …?”. Each begins with a short answer. Tables and examples are taken from the same rules that the gate in Slussen asks before anything is sent or destroyed. So the handbook cannot say otherwise than what happens when somebody presses Send.`,
  ],
  know: 'What the board should know',
  points: ({ unsigned, rules, choices, unsure, isReport }) => [
    unsigned === 0
      ? `The municipality’s lawyer has signed all ${rules} rules.`
      : `${unsigned} of ${rules} rules are not signed by the municipality’s lawyer. They are marked “Not signed” and listed in the appendix.`,
    ...(choices === 0
      ? []
      : [
          `${choices} rules are protective choices: the law leaves the question open, and here the client’s protection decided. Each choice is written out with its rule.`,
        ]),
    ...(unsure === 0
      ? []
      : [
          `${unsure} rules are marked as unsure in how the law applies. There the lawyer’s answer is needed first.`,
        ]),
    'The board may decide on rules of its own that are stricter. Looser rules cannot be entered.',
    isReport
      ? 'The pack of rules is the report of 2012, which is not the law in force. The law of today is shown under “What the law says today”.'
      : 'The report is from 2012 and is not the law in force. What differs is shown under “What the report of 2012 said”.',
    'The handbook is not legal advice and does not describe all legislation. What is left out is told in the appendix.',
  ],
  signing: 'The board’s decision',
  lines: ['Board and minute', 'Date of the decision', 'In force from', 'Chair', 'Attested'],
}

export function boardPage(edition: Edition): Html {
  const words = { sv, en }[edition.language]
  const counted = countedIn(edition)
  return html`<section class="board" id="board">
<h1>${words.title}</h1>
<h2>${words.proposal}</h2>
<ol class="decisions">${words.decisions(counted).map((one) => html`<li>${one}</li>`)}</ol>
<h2>${words.matter}</h2>
${words.paragraphs(counted).map((one) => html`<p>${one}</p>`)}
<h2>${words.know}</h2>
<ul>${words.points(counted).map((one) => html`<li>${one}</li>`)}</ul>
<h2>${words.signing}</h2>
<dl class="signing">${words.lines.map((one) => html`<div><dt>${one}</dt><dd></dd></div>`)}</dl>
</section>`
}

function countedIn({ language, standing, version, pages, unsigned, rules }: Edition): Counted {
  const own = [...placedRules.values()].filter(({ pack }) => pack === standing.law.id)
  const numbered = { sv: `utgåva ${version}`, en: `edition ${version}` }
  const dated = { sv: 'i den lydelse som följer här', en: 'as it reads here' }
  return {
    pages: pages.length,
    rules,
    unsigned,
    choices: own.filter(({ rule }) => rule.kind === 'policy').length,
    unsure: own.filter(({ rule }) => rule.confidence === 'unsure').length,
    edition: (version === null ? dated : numbered)[language],
    pack: `${standing.law.id}, version ${standing.law.version}`,
    isReport: standing.law.id === 'stockholm-2012',
  }
}
