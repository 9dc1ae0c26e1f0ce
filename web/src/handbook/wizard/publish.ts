/** A post on a page of ours, and the page itself. */
import { type Asked, choice, type Entrance, factsIn, say } from './entrance.ts'

const account: Asked = {
  id: 'account',
  asks: say('Från vilket konto?', 'From which account?'),
  choices: [
    choice('Enhetens officiella konto', 'The unit’s official account', 'acc=official'),
    choice('Mitt eget konto', 'My own account', 'acc=private'),
  ],
}

const content: Asked = {
  id: 'content',
  asks: say(
    'Handlar inlägget om någon som går att känna igen?',
    'Is the post about anyone who can be recognised?',
  ),
  choices: [
    choice('Nej', 'No', 'content=clean'),
    choice(
      'Ja, eller om någons hem eller situation',
      'Yes, or about someone’s home or situation',
      'content=secret',
    ),
    choice('Ja, och det är kränkande', 'Yes, and it is offensive', 'content=privacy_violating'),
  ],
}

const comments: Asked = {
  id: 'comments',
  asks: say('Är kommentarerna öppna, och läser någon dem?', 'Are comments open, and does someone read them?'),
  choices: [
    choice('Stängda', 'Closed', 'comments=closed watch=missing'),
    choice(
      'Öppna, och någon är satt att läsa varje dag',
      'Open, and someone is set to read every day',
      'comments=open watch=staffed',
    ),
    choice(
      'Öppna, men ingen är satt att läsa',
      'Open, but nobody is set to read',
      'comments=open watch=missing',
    ),
  ],
}

const role: Asked = {
  id: 'role',
  asks: say('Syns det att du skriver i tjänsten?', 'Is it plain that you write as an employee?'),
  choices: [choice('Ja', 'Yes', 'role=clear'), choice('Nej', 'No', 'role=unclear')],
}

const access: Asked = {
  id: 'access',
  asks: say(
    'Kan alla läsa det: bildtext, textad film, tydlig text?',
    'Can everyone read it: text for pictures, captions, clear text?',
  ),
  choices: [choice('Ja', 'Yes', 'access=checked'), choice('Nej', 'No', 'access=unchecked')],
}

export const post: Entrance = {
  id: 'publish-post',
  question: 'publish',
  title: say('Får jag lägga ut det här?', 'May I post this?'),
  is: {},
  countsOn: say(
    'Vi räknar med att sidan är granskad, godkänd och komplett.',
    'We count on the page being reviewed, approved and complete.',
  ),
  presets: factsIn(
    'purpose=set terms=followable joint=arranged third=assessed dpia=done approval=given setup=complete info=complete',
  ),
  alarms: [],
  asks: [account, content, comments, role, access],
  notices: [],
  texts: [
    say(
      'Hej! Tack för din kommentar. Skriv inte om dig själv eller någon annan här, för alla kan läsa. Ring {phone} så hjälper vi dig.',
      'Hello! Thank you for your comment. Do not write about yourself or anyone else here, since all can read it. Call {phone} and we will help you.',
    ),
    say(
      'Det du skriver här blir en allmän handling. Vi läser kommentarer varje vardag. Är det bråttom, ring 112.',
      'What you write here becomes a public record. We read comments on weekdays. If it is urgent, call 112.',
    ),
  ],
}

const purpose: Asked = {
  id: 'purpose',
  asks: say('Är syfte och målgrupp skrivna?', 'Are purpose and target group written down?'),
  choices: [
    choice(
      'Ja, och vi har prövat om ett annat sätt är bättre',
      'Yes, and we have asked whether another way is better',
      'purpose=set',
    ),
    choice('Nej', 'No', 'purpose=missing'),
  ],
}

const terms: Asked = {
  id: 'terms',
  asks: say('Är plattformens villkor granskade?', 'Are the platform’s terms reviewed?'),
  choices: [
    choice(
      'Ja, och vi kan följa dem. Ansvar, överföring och konsekvenser är prövade',
      'Yes, and we can follow them. Responsibility, transfer and impact are tested',
      'terms=followable joint=arranged third=assessed dpia=done',
    ),
    choice(
      'Villkoren är granskade, men inte resten',
      'The terms are reviewed, but not the rest',
      'terms=followable joint=missing third=missing dpia=missing',
    ),
    choice('Nej', 'No', 'terms=not_reviewed joint=missing third=missing dpia=missing'),
    choice(
      'Vi kan inte följa dem',
      'We cannot follow them',
      'terms=not_followable joint=missing third=missing dpia=missing',
    ),
  ],
}

const approval: Asked = {
  id: 'approval',
  asks: say(
    'Har den som får godkänna kanalen gjort det?',
    'Has the one who may approve the channel done so?',
  ),
  choices: [choice('Ja', 'Yes', 'approval=given'), choice('Nej', 'No', 'approval=missing')],
}

const complete: Asked = {
  id: 'complete',
  asks: say('Är sidan komplett?', 'Is the page complete?'),
  choices: [
    choice(
      'Ja: avsändare, officiell adress, länk från kommunens webb, flera behöriga, säker inloggning och all information',
      'Yes: sender, official address, link from the municipality’s site, several holders, safe log-in and all information',
      'setup=complete info=complete',
    ),
    choice(
      'Informationen till besökarna saknas',
      'The information to visitors is missing',
      'setup=complete info=incomplete',
    ),
    choice('Något annat saknas', 'Something else is missing', 'setup=incomplete info=incomplete'),
  ],
}

export const channel: Entrance = {
  id: 'publish-channel',
  question: 'publish',
  title: say('Får vi öppna en sida eller ett konto?', 'May we open a page or an account?'),
  is: {},
  countsOn: say(
    'Vi räknar med att det ni ska lägga ut inte rör någon person, är skrivet i tjänsten och går att läsa för alla.',
    'We count on what you will post concerning no person, being written as employees and being readable for all.',
  ),
  presets: factsIn('acc=official content=clean role=clear access=checked'),
  alarms: [],
  asks: [purpose, terms, approval, complete, comments],
  notices: [],
  texts: [],
}
