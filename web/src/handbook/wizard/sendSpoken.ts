/** The safe old ways: phone, meeting, video and letter. */
import { type Asked, choice, type Entrance, factsIn, say } from './entrance.ts'
import { APPROVED, client, danger, dangerWritten, protectedPerson, saidContent } from './sendQuestions.ts'

const listener: Asked = {
  id: 'recipient',
  asks: say(
    'Vem talar du med, eller vem är brevet till?',
    'Whom do you speak with, or who is the letter to?',
  ),
  choices: [
    ...client,
    choice(
      'Någon annan, och klienten har sagt ja eller lagen tillåter det',
      'Someone else, and the client has agreed or the law allows it',
      'party=other_person release=waived',
    ),
    choice(
      'Någon annan, och jag vet inte med vilken rätt',
      'Someone else, and I do not know by what right',
      'party=other_person release=unclear',
    ),
  ],
}

const sure: Asked = {
  id: 'sure',
  asks: say('Hur säker är du på vem det är?', 'How sure are you who it is?'),
  choices: [
    choice(
      'Säker: jag har motringt, sett e-legitimation eller träffat personen',
      'Sure: I have called back, seen an e-ID or met the person',
      'id=verified',
    ),
    choice('Personen säger vem hen är', 'The person says who they are', 'id=claimed'),
  ],
}

const wish: Asked = {
  id: 'wish',
  asks: say(
    'Har personen bett oss att inte använda den här vägen?',
    'Has the person asked us not to use this way?',
  ),
  hint: say('Det står på personens kort.', 'It stands on the person’s card.'),
  choices: [
    choice('Personen tog kontakt, jag svarar', 'The person made contact, I answer', 'dir=reply cons=implied'),
    choice(
      'Nej, personen har sagt att det går bra',
      'No, the person has said it is fine',
      'dir=initiated cons=given',
    ),
    choice('Nej, och ingen har frågat', 'No, and nobody has asked', 'dir=initiated cons=none'),
    choice('Ja', 'Yes', 'dir=initiated cons=withdrawn'),
  ],
  // Whoever has not looked at the card may be calling somebody who has said no (JO 1376-2013).
  unknown: { dir: 'initiated', cons: 'withdrawn' },
}

const presets = `${APPROVED} enc=yes loa=none`
const unasked = 'dir=initiated cons=not_applicable'
const common = { question: 'send', alarms: [danger] } as const

const countsOnQuiet = say(
  'Vi räknar med att ingen annan hör eller läser, att det inte syns var du ringer eller skriver ifrån, och att inget spelas in.',
  'We count on nobody else hearing or reading, on it not showing where you call or write from, and on nothing being recorded.',
)

export const phone: Entrance = {
  ...common,
  id: 'phone',
  title: say('Får jag säga det i telefon?', 'May I say this by phone?'),
  is: { ch: 'phone' },
  countsOn: countsOnQuiet,
  presets: factsIn(presets),
  asks: [saidContent, listener, sure, wish, protectedPerson],
  notices: [
    say(
      'Hej, det är {name}. Ring mig gärna på {phone}. Hej då.',
      'Hello, this is {name}. Please call me on {phone}. Goodbye.',
    ),
    say(
      'Jag behöver veta säkert att det är du. Jag ringer upp dig på numret vi har.',
      'I need to be sure that it is you. I will call you back on the number we have.',
    ),
  ],
  texts: [
    say(
      'Innan vi börjar: kan du prata fritt nu, eller ska jag ringa senare?',
      'Before we start: can you speak freely now, or shall I call later?',
    ),
  ],
}

export const meeting: Entrance = {
  ...common,
  id: 'meeting',
  title: say('Får jag säga det på mötet?', 'May I say this in the meeting?'),
  is: { ch: 'meeting' },
  countsOn: countsOnQuiet,
  presets: factsIn(`${presets} ${unasked}`),
  asks: [saidContent, listener, sure, protectedPerson],
  notices: [],
  texts: [],
}

export const video: Entrance = {
  ...common,
  id: 'video',
  title: say('Får jag säga det i videosamtalet?', 'May I say this in the video call?'),
  is: { ch: 'video' },
  countsOn: say(
    'Vi räknar med att videotjänsten är godkänd och krypterad, och att inspelning och maskinell sammanfattning är avstängda.',
    'We count on the video service being approved and encrypted, and on recording and summaries by machine being off.',
  ),
  presets: factsIn(presets),
  alarms: [dangerWritten],
  asks: [saidContent, listener, sure, wish, protectedPerson],
  notices: [
    say(
      'Vi spelar inte in. Vi skriver inte i samtalets chatt. Är du ensam i rummet?',
      'We do not record. We do not write in the call’s chat. Are you alone in the room?',
    ),
  ],
  texts: [
    say(
      'Hej! Här är länken till samtalet [dag] kl. [tid]. Sitt gärna där ingen annan hör. Hälsningar {name}',
      'Hello! Here is the link to the call on [day] at [time]. Please sit where nobody else can hear. Regards, {name}',
    ),
  ],
}

export const letter: Entrance = {
  ...common,
  id: 'letter',
  title: say('Får jag skicka brev?', 'May I send a letter?'),
  is: { ch: 'letter' },
  countsOn: say(
    'Vi räknar med att kuvertet är neutralt och att adressen är den som personen har uppgett för post.',
    'We count on the envelope being neutral and on the address being the one that the person has given for post.',
  ),
  presets: factsIn(`${presets} ${unasked}`),
  alarms: [dangerWritten],
  asks: [saidContent, listener, sure, protectedPerson],
  notices: [
    say(
      'Hej! Jag vill gärna prata med dig. Ring mig på {phone}. Hälsningar {name}',
      'Hello! I would like to talk with you. Call me on {phone}. Regards, {name}',
    ),
  ],
  texts: [
    say(
      'Hej! Vi har bokat en tid: [dag] kl. [tid]. Ring {phone} om du vill ändra den. Hälsningar {name}',
      'Hello! We have booked a time: [day] at [time]. Call {phone} if you want to change it. Regards, {name}',
    ),
  ],
}
