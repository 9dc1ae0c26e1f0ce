/** Ways that anybody on the road may read: SMS, ordinary e-mail, and the platforms of others. */
import { type Asked, choice, type Entrance, factsIn, reply, say } from './entrance.ts'
import { APPROVED, client, dangerWritten, notice, protectedPerson, writtenContent } from './sendQuestions.ts'

const first: Asked = {
  id: 'first',
  asks: say('Vem skrev först?', 'Who wrote first?'),
  choices: [
    choice('Personen skrev hit, jag svarar', 'The person wrote here, I answer', 'dir=reply'),
    choice('Jag tar kontakt', 'I make contact', 'dir=initiated'),
  ],
  unknown: { dir: 'initiated' },
}

const recipient: Asked = {
  id: 'recipient',
  asks: say('Vem ska få det?', 'Who is it for?'),
  choices: [
    ...client,
    choice(
      'Någon på en annan myndighet eller nämnd',
      'Someone at another authority or board',
      'party=other_authority release=unclear',
    ),
    choice('En kollega i samma nämnd', 'A colleague in the same board', 'party=colleague release=unclear'),
    choice(
      'Någon annan, till exempel en anhörig eller hyresvärd',
      'Someone else, for example a relative or landlord',
      'party=other_person release=unclear',
    ),
  ],
}

const address: Asked = {
  id: 'address',
  asks: say('Vad vet du om numret eller adressen?', 'What do you know about the number or address?'),
  when: { party: ['adult', 'child_15_plus', 'child_under_15', 'guardian_of_child', 'unknown'] },
  choices: [
    choice(
      'Personen har själv valt det och bara hen läser där',
      'The person chose it and nobody else reads there',
      'cons=given id=verified',
    ),
    choice(
      'Personen har valt det, men det är inte kontrollerat eller så kan någon annan läsa där',
      'The person chose it, but it is not checked or someone else may read there',
      'cons=given id=claimed',
    ),
    choice(
      'Det är kontrollerat, men ingen har frågat om vi får använda det',
      'It is checked, but nobody has asked whether we may use it',
      'cons=none id=verified',
    ),
    choice(
      'Personen har bara skrivit till oss därifrån',
      'The person has only written to us from there',
      'cons=implied id=claimed',
    ),
    choice(
      'Personen har bett oss att inte använda det',
      'The person has asked us not to use it',
      'cons=withdrawn id=verified',
    ),
  ],
}

const right: Asked = {
  id: 'right',
  asks: say('Med vilken rätt får mottagaren veta?', 'By what right may the recipient know?'),
  when: { party: ['other_authority', 'colleague', 'other_person'] },
  choices: [
    choice(
      'Det rör bara mottagaren själv, ingen klient',
      'It concerns only the recipient, no client',
      'release=own',
    ),
    choice('Personen det gäller har sagt ja', 'The person concerned has agreed', 'release=waived'),
    choice('En bestämmelse i lag', 'A provision of law', 'release=statute'),
  ],
}

const open = {
  question: 'send',
  countsOn: say(
    'Vi räknar med att din enhet har kanalen, att den är godkänd och neutral, och att ingens egna ord följer med.',
    'We count on your unit having the channel, on it being approved and neutral, and on nobody’s own words travelling along.',
  ),
  presets: factsIn(`${APPROVED} enc=no loa=none cons=not_applicable id=verified`),
  alarms: [dangerWritten],
  asks: [first, writtenContent, recipient, address, right, protectedPerson],
} as const

const call = say(
  'Ring mig gärna när det passar dig: {phone}. Hälsningar {name}',
  'Please call me when it suits you: {phone}. Regards, {name}',
)

export const sms: Entrance = {
  ...open,
  id: 'sms',
  title: say('Får jag sms:a?', 'May I send an SMS?'),
  is: { ch: 'sms' },
  notices: [
    notice,
    reply(
      'Hej! Vi har fått ditt sms. Ring {phone} så pratar vi.',
      'Hello! We have received your SMS. Call {phone} and we will talk.',
    ),
    call,
  ],
  texts: [
    say(
      'Hej! Påminnelse: [dag] kl. [tid]. Hälsningar {name}',
      'Hello! A reminder: [day] at [time]. Regards, {name}',
    ),
    say(
      'Hej! Jag ringer dig [dag] kl. [tid]. Hälsningar {name}',
      'Hello! I will call you on [day] at [time]. Regards, {name}',
    ),
  ],
}

export const email: Entrance = {
  ...open,
  id: 'external_email',
  title: say('Får jag mejla?', 'May I send an e-mail?'),
  is: { ch: 'external_email' },
  notices: [
    notice,
    reply(
      'Hej! Vi har fått ditt mejl. Av omtanke om dig svarar vi inte på det här i vanlig e-post. Ring {phone} så berättar vi.',
      'Hello! We have received your e-mail. To protect you we do not answer this by ordinary e-mail. Call {phone} and we will tell you.',
    ),
    say(
      'Hej! Vill du att vi använder den här adressen? Tänk på vem mer som kan läsa här. Ring {phone} och berätta hur du vill bli nådd.',
      'Hello! Do you want us to use this address? Think of who else may read here. Call {phone} and say how you want to be reached.',
    ),
  ],
  texts: [
    reply(
      'Hej! Tack för ditt meddelande. Jag ringer dig [dag] kl. [tid]. Säg till om det inte passar. Hälsningar {name}',
      'Hello! Thank you for your message. I will call you on [day] at [time]. Tell me if that does not suit you. Regards, {name}',
    ),
    say(
      'Hej! Påminnelse: [dag] kl. [tid]. Hälsningar {name}',
      'Hello! A reminder: [day] at [time]. Regards, {name}',
    ),
  ],
}

const foreign = {
  question: 'send',
  countsOn: say(
    'Vi räknar med att kontot är enhetens, att det är godkänt, och att personen bara har uppgett vem hen är.',
    'We count on the account being the unit’s and approved, and on the person only having said who they are.',
  ),
  presets: factsIn(`${APPROVED} enc=no loa=none prot=no party=adult id=claimed cons=implied release=own`),
  alarms: [dangerWritten],
  asks: [first, writtenContent],
  texts: [],
  notices: [
    reply(
      'Hej! Tack för att du skriver. Här kan andra läsa vad vi skriver. Ring {phone} så kan vi hjälpa dig.',
      'Hello! Thank you for writing. Others can read what we write here. Call {phone} and we can help you.',
    ),
    say(
      'Skriv inget om dig själv här. Den som driver sidan kan läsa. Ring {phone} i stället.',
      'Write nothing about yourself here. Whoever runs this site can read it. Call {phone} instead.',
    ),
    say('Är någon i fara just nu? Ring 112.', 'Is anyone in danger now? Call 112.'),
  ],
} as const

export const networkMessage: Entrance = {
  ...foreign,
  id: 'sns_message',
  title: say(
    'Får jag skriva ett meddelande på en nätverkssajt?',
    'May I write a message on a networking site?',
  ),
  is: { ch: 'sns_message' },
}

export const outsideChat: Entrance = {
  ...foreign,
  id: 'external_chat',
  title: say('Får jag skriva i någon annans chatt?', 'May I write in somebody else’s chat?'),
  is: { ch: 'external_chat' },
}
