/** Our own ways, read after log-in: secure message and chat. */
import { type Asked, choice, type Entrance, factsIn, say } from './entrance.ts'
import { APPROVED, client, dangerWritten, notice, protectedPerson, writtenContent } from './sendQuestions.ts'

const reader: Asked = {
  id: 'recipient',
  asks: say('Vem läser?', 'Who reads?'),
  choices: [...client, choice('Någon annan', 'Someone else', 'party=other_person release=unclear')],
}

const login: Asked = {
  id: 'login',
  asks: say('Hur loggar läsaren in?', 'How does the reader log in?'),
  choices: [
    choice('Med e-legitimation', 'With an e-ID', 'loa=substantial_or_high id=verified noeid=no'),
    choice(
      'Med en kod vi har kommit överens om, och enhetschefen har beslutat om undantag',
      'With an agreed code, and the head of unit has decided an exception',
      'loa=low id=verified noeid=decided',
    ),
    choice(
      'Med en kod, utan ett sådant beslut',
      'With a code, without such a decision',
      'loa=low id=verified noeid=no',
    ),
    choice(
      'Med ett namn som personen själv har uppgett',
      'With a name that the person has given',
      'loa=none id=claimed noeid=no',
    ),
  ],
}

const chosen: Asked = {
  id: 'chosen',
  asks: say('Har personen valt den här vägen?', 'Has the person chosen this way?'),
  hint: say('Det står på personens kort.', 'It stands on the person’s card.'),
  choices: [
    choice('Ja', 'Yes', 'dir=initiated cons=given'),
    choice(
      'Personen har skrivit hit, jag svarar',
      'The person has written here, I answer',
      'dir=reply cons=implied',
    ),
    choice('Nej, ingen har frågat', 'No, nobody has asked', 'dir=initiated cons=none'),
    choice(
      'Personen har bett oss låta bli',
      'The person has asked us not to',
      'dir=initiated cons=withdrawn',
    ),
  ],
  // Whoever has not looked at the card may be writing to somebody who has said no (JO 1376-2013).
  unknown: { dir: 'initiated', cons: 'withdrawn' },
}

const own = {
  question: 'send',
  countsOn: say(
    'Vi räknar med att din enhet har kanalen, att den är krypterad och godkänd, och att ingens egna ord följer med.',
    'We count on your unit having the channel, on it being encrypted and approved, and on nobody’s own words travelling along.',
  ),
  presets: factsIn(`${APPROVED} enc=yes`),
  alarms: [dangerWritten],
  // The exception for somebody without e-ID does not reach what is sensitive (N53), so it does not reach the unknown.
  asks: [
    { ...writtenContent, unknown: { sens: 'sensitive', gen: 'individual' } },
    reader,
    login,
    chosen,
    protectedPerson,
  ],
} as const

export const secureMessage: Entrance = {
  ...own,
  id: 'secure_message',
  title: say('Får jag skriva ett säkert meddelande?', 'May I write a secure message?'),
  is: { ch: 'secure_message' },
  notices: [notice],
  texts: [
    say(
      'Hej! Nu kan du läsa om det vi pratade om. Hör av dig här om något är oklart. Hälsningar {name}',
      'Hello! You can now read about what we discussed. Write here if something is unclear. Regards, {name}',
    ),
    say(
      'Hej! Jag behöver ställa några frågor till dig. Svara här, eller ring mig på {phone}. Hälsningar {name}',
      'Hello! I need to ask you some questions. Answer here, or call me on {phone}. Regards, {name}',
    ),
  ],
}

export const namedChat: Entrance = {
  ...own,
  id: 'own_chat_identified',
  title: say('Får jag skriva det i chatten?', 'May I write this in the chat?'),
  is: { ch: 'own_chat_identified' },
  notices: [
    say(
      'Det här behöver vi ta när du har loggat in. Då vet jag säkert att det är du.',
      'We need to take this when you have logged in. Then I know for sure that it is you.',
    ),
    say(
      'Jag kan inte svara på det här, men jag kan ringa dig. Vilken tid passar?',
      'I cannot answer that here, but I can call you. What time suits you?',
    ),
  ],
  texts: [
    say(
      'Hej! Jag heter {name} och jobbar här. Innan du berättar: är det ett barn som far illa måste jag anmäla det. Jag försöker säga det till dig först.',
      'Hello! My name is {name} and I work here. Before you tell me more: if a child is being harmed I must report it. I will try to tell you first.',
    ),
  ],
}

const advice: Asked = {
  id: 'content',
  asks: say('Vad vill du skriva?', 'What do you want to write?'),
  choices: [
    choice(
      'Allmänna råd, inget om någon person',
      'General advice, nothing about any person',
      'sens=none gen=general',
    ),
    choice(
      'Något som rör just den här personen',
      'Something that concerns this very person',
      'sens=secrecy gen=individual',
    ),
  ],
}

export const anonymousChat: Entrance = {
  ...own,
  id: 'own_chat_anonymous',
  title: say('Får jag skriva det i den anonyma chatten?', 'May I write this in the anonymous chat?'),
  is: { ch: 'own_chat_anonymous' },
  countsOn: say(
    'Vi räknar med att chatten är vår egen, krypterad och godkänd, och att ingen vet vem som skriver.',
    'We count on the chat being our own, encrypted and approved, and on nobody knowing who writes.',
  ),
  presets: factsIn(
    `${APPROVED} enc=yes dir=reply prot=no party=unknown id=unknown cons=implied loa=none release=own`,
  ),
  asks: [advice],
  notices: [
    say(
      'Skriv inte ditt namn eller din adress här. Du får råd ändå.',
      'Do not write your name or address here. You will get advice anyway.',
    ),
    say(
      'Så här brukar det gå till. Vill du att vi tittar på just ditt läge? Då kan du ringa {phone} eller boka en tid.',
      'This is how it usually works. Do you want us to look at your own situation? Then call {phone} or book a time.',
    ),
    say('Är någon i fara just nu? Ring 112.', 'Is anyone in danger now? Call 112.'),
  ],
  texts: [
    say(
      'Hej! Jag heter {name} och jobbar här. Du behöver inte säga vem du är. Är ett barn i fara måste jag anmäla det. Jag försöker säga det till dig först.',
      'Hello! My name is {name} and I work here. You do not have to say who you are. If a child is in danger I must report it. I will try to tell you first.',
    ),
  ],
}
