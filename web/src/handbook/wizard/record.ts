/** What to do with what has come in, or been drawn up. */
import { type Asked, type Choice, choice, type Entrance, factsIn, say } from './entrance.ts'

const kind: Asked = {
  id: 'kind',
  asks: say('Vad är det?', 'What is it?'),
  choices: [
    choice(
      'Något som kommit till oss eller som vi har skickat',
      'Something that reached us or that we sent',
      'public=yes stage=received',
    ),
    choice(
      'Ett eget utkast eller en minnesanteckning',
      'A draft or note of my own',
      'public=yes stage=working',
    ),
    choice('Något privat som hamnat fel', 'Something private that ended up here', 'public=no stage=received'),
  ],
}

const file: Asked = {
  id: 'file',
  asks: say('Hör det till någons personakt?', 'Does it belong to someone’s personal file?'),
  choices: [choice('Ja', 'Yes', 'akt=yes'), choice('Nej', 'No', 'akt=no')],
}

const secret: Asked = {
  id: 'secret',
  asks: say(
    'Finns det något om en enskild persons förhållanden i det?',
    'Does it say anything about a person’s circumstances?',
  ),
  choices: [choice('Ja', 'Yes', 'secret=yes'), choice('Nej', 'No', 'secret=no')],
}

const weight: Asked = {
  id: 'weight',
  asks: say('Hur viktigt är det?', 'How important is it?'),
  choices: [
    choice('Det tillför något i sak', 'It adds something of substance', 'weight=not_minor'),
    choice('Det är av ringa betydelse', 'It is of minor importance', 'weight=minor'),
    choice(
      'Det är uppenbart av ringa betydelse, som ett tack',
      'It is obviously of minor importance, like a thank-you',
      'weight=obviously_minor',
    ),
  ],
}

const harm: Asked = {
  id: 'harm',
  asks: say(
    'Innehåller det hot, hets eller kränkande uppgifter om någon?',
    'Does it contain threats, incitement or offensive data about someone?',
  ),
  choices: [
    choice('Nej', 'No', 'bbs=no offensive=no'),
    choice('Ja, kränkande uppgifter om någon', 'Yes, offensive data about someone', 'bbs=no offensive=yes'),
    choice('Ja, hot eller hets', 'Yes, threats or incitement', 'bbs=yes offensive=no'),
  ],
}

const abuse: Choice = choice(
  'Är det en bild på ett övergrepp?',
  'Is it a picture of abuse?',
  'bbs=abuse_image',
)

const common = {
  question: 'record',
  countsOn: say(
    'Vi räknar med att handlingen behövs, att inget gallringsbeslut är inläst, och att ingen har avgjort frågan med sitt namn.',
    'We count on the record being needed, on no destruction decision being loaded, and on nobody having settled the question by name.',
  ),
  alarms: [abuse],
  notices: [
    say(
      'Hej! Jag är osäker på om det här är en allmän handling. Jag har låst det. Kan du avgöra det?',
      'Hello! I am not sure whether this is a public record. I have locked it. Can you decide?',
    ),
    say(
      'Hej! Jag är osäker på om det här hör till personakten. Jag har låst det. Kan du avgöra det?',
      'Hello! I am not sure whether this belongs to the personal file. I have locked it. Can you decide?',
    ),
  ],
  texts: [],
} as const

const known = 'due=not_reached needed=yes hold=none instr=unsure dec=none named=no'
const quiet = {
  ...common,
  presets: factsIn(`${known} bbs=no offensive=no`),
  asks: [kind, file, secret, weight],
}
const social = {
  ...common,
  presets: factsIn(known),
  asks: [kind, file, secret, weight, harm],
  notices: [
    ...common.notices,
    say(
      'Vi har dolt din kommentar eftersom den innehåller uppgifter om en person. Den är sparad. Ring {phone} om du vill klaga.',
      'We have hidden your comment because it contains data about a person. It has been kept. Call {phone} if you want to complain.',
    ),
  ],
}

type Form = typeof quiet | typeof social
const medium = (name: string, [sv, en]: readonly [string, string], form: Form): Entrance => ({
  ...form,
  id: `record-${name}`,
  title: say(`Vad gör jag med ${sv}?`, `What do I do with ${en}?`),
  is: { medium: name },
})

export const records: readonly Entrance[] = [
  medium('email', ['ett mejl', 'an e-mail'], quiet),
  medium('sms', ['ett sms', 'an SMS'], quiet),
  medium('secure_message', ['ett säkert meddelande', 'a secure message'], quiet),
  medium('chat_log', ['en chatt', 'a chat'], quiet),
  medium('web_form', ['ett webbformulär', 'a web form'], quiet),
  medium('sns_page', ['en kommentar på vår sida', 'a comment on our page'], social),
  medium('sns_message', ['ett meddelande på en nätverkssajt', 'a message on a networking site'], social),
  medium('paper', ['ett papper', 'a paper'], quiet),
  { ...medium('oral', ['ett samtal', 'a conversation'], quiet), alarms: [], notices: [] },
  medium('recording', ['en inspelning eller utskrift av samtal', 'a recording or transcript of talk'], quiet),
  medium('capture', ['en fångst från internet', 'a capture from the internet'], quiet),
]
