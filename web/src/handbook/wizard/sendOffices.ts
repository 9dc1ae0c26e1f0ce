/** To other authorities and to colleagues. */
import { type Asked, type Choice, choice, type Entrance, factsIn, say } from './entrance.ts'
import { APPROVED, dangerWritten } from './sendQuestions.ts'

const content: Asked = {
  id: 'content',
  asks: say('Vad står i det?', 'What does it say?'),
  choices: [
    choice('Inget om någon person', 'Nothing about any person', 'sens=none gen=general'),
    choice('Bara namn eller en tid', 'Only a name or a time', 'sens=personal gen=general'),
    choice(
      'Något om en persons situation',
      'Something about a person’s situation',
      'sens=secrecy gen=individual',
    ),
    choice(
      'Något om hälsa, missbruk, våld eller brott',
      'Something about health, addiction, violence or crime',
      'sens=sensitive gen=individual',
    ),
  ],
}

const recipient: Asked = {
  id: 'recipient',
  asks: say('Till vem?', 'To whom?'),
  choices: [
    choice(
      'En kollega i samma nämnd som behöver det i sitt arbete',
      'A colleague in the same board who needs it for the work',
      'party=colleague',
    ),
    choice('En annan nämnd eller förvaltning', 'Another board or administration', 'party=other_authority'),
    choice(
      'En klient eller anhörig som är anställd här',
      'A client or relative who is employed here',
      'party=adult',
    ),
  ],
}

const right = (own: Choice): Asked => ({
  id: 'right',
  asks: say('Med vilken rätt får mottagaren veta?', 'By what right may the recipient know?'),
  choices: [
    own,
    choice('Personen det gäller har sagt ja', 'The person concerned has agreed', 'release=waived'),
    choice('En bestämmelse i lag', 'A provision of law', 'release=statute'),
  ],
})
const noClient = choice('Det rör ingen klient', 'It concerns no client', 'release=own')
const sameCase = choice(
  'Mottagaren arbetar i ärendet hos oss',
  'The recipient works on the case with us',
  'release=own',
)

const locked: Asked = {
  id: 'locked',
  asks: say('Är meddelandet låst, och var öppnas det?', 'Is the message locked, and where is it opened?'),
  choices: [
    choice(
      'Krypterat och signerat, öppnas på dator med tjänstekort',
      'Encrypted and signed, opened on a computer with a service card',
      'enc=yes dev=two_factor',
    ),
    choice(
      'Krypterat, men kan öppnas på en telefon med bara kod',
      'Encrypted, but can be opened on a phone with only a code',
      'enc=yes dev=pin_only',
    ),
    choice('Inte krypterat', 'Not encrypted', 'enc=no dev=pin_only'),
  ],
}

const hidden: Asked = {
  id: 'protected',
  asks: say(
    'Har någon som det gäller skyddade personuppgifter, eller lever någon under hot?',
    'Does anyone concerned have protected identity, or live under threat?',
  ),
  choices: [
    choice('Nej', 'No', 'prot=no mask=no'),
    choice(
      'Ja, och en kollega har kontrollerat att texten inte visar var personen finns',
      'Yes, and a colleague has checked that the text does not show where the person is',
      'prot=yes mask=yes',
    ),
    choice(
      'Ja, och ingen har kontrollerat texten',
      'Yes, and nobody has checked the text',
      'prot=yes mask=no',
    ),
  ],
}

const common = {
  question: 'send',
  countsOn: say(
    'Vi räknar med att kanalen är godkänd, att du har rätt mottagare, och att inga egna ord från någon följer med.',
    'We count on the channel being approved, on you having the right recipient, and on nobody’s own words travelling along.',
  ),
  alarms: [dangerWritten],
  notices: [
    say(
      'Hej! Jag behöver komma i kontakt med er om ett ärende. Vilken säker adress ska jag skriva till?',
      'Hello! I need to reach you about a matter. Which secure address should I write to?',
    ),
    say(
      'Vi behöver veta med stöd av vilken bestämmelse ni begär uppgifterna.',
      'We need to know under which provision you request the data.',
    ),
  ],
  texts: [],
} as const

const sent = `${APPROVED} dir=initiated id=verified cons=not_applicable loa=none`

export const sdk: Entrance = {
  ...common,
  id: 'sdk',
  title: say('Får jag skicka det genom SDK?', 'May I send this through SDK?'),
  is: { ch: 'sdk' },
  presets: factsIn(`${sent} party=other_authority enc=yes dev=two_factor`),
  asks: [content, right(noClient), hidden],
}

export const encryptedMail: Entrance = {
  ...common,
  id: 'authority_email_pki',
  title: say('Får jag skicka krypterad e-post till polisen?', 'May I send encrypted e-mail to the police?'),
  is: { ch: 'authority_email_pki' },
  presets: factsIn(`${sent} party=other_authority`),
  asks: [content, right(noClient), locked, hidden],
}

export const internalMail: Entrance = {
  ...common,
  id: 'internal_email',
  title: say('Får jag mejla en kollega?', 'May I e-mail a colleague?'),
  is: { ch: 'internal_email' },
  presets: factsIn(sent),
  asks: [content, recipient, right(sameCase), locked, hidden],
}
