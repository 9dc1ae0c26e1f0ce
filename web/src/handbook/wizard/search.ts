/** Before a search, with a find in hand, and in our own data. */
import { type Asked, choice, type Entrance, factsIn, say } from './entrance.ts'

const answer: Asked = {
  id: 'answer',
  asks: say('Vad ska sökningen ge svar på?', 'What should the search answer?'),
  choices: [
    choice(
      'Jag har skrivit en fråga som ärendet behöver svar på, och bedömt att sökningen är rimlig',
      'I have written a question the case needs answered, and assessed that the search is reasonable',
      'mode=single motive=relevant purpose=set assess=done',
    ),
    choice(
      'Jag har skrivit en fråga, men inte bedömt om sökningen är rimlig',
      'I have written a question, but not assessed whether the search is reasonable',
      'mode=single motive=relevant purpose=set assess=missing',
    ),
    choice(
      'Jag vill se vad som finns',
      'I want to see what there is',
      'mode=single motive=relevant purpose=missing assess=missing',
    ),
    choice(
      'Det behövs inte för ärendet',
      'It is not needed for the case',
      'mode=single motive=irrelevant purpose=missing assess=missing',
    ),
    choice(
      'Vi gör det i alla ärenden, eller på flera personer',
      'We do it in all cases, or for several people',
      'mode=routine motive=relevant purpose=missing assess=missing',
    ),
  ],
}

const subject: Asked = {
  id: 'subject',
  asks: say('Vem söker du på?', 'Whom do you search for?'),
  choices: [
    choice('Klienten', 'The client', 'subject=client concern=no'),
    choice(
      'Barnets förälder, och det finns oro för barnets hem',
      'The child’s parent, and there is concern for the child’s home',
      'subject=parent concern=yes',
    ),
    choice(
      'Barnets förälder, utan sådan oro',
      'The child’s parent, without such concern',
      'subject=parent concern=no',
    ),
    choice('Någon annan', 'Someone else', 'subject=third_party concern=no'),
  ],
}

const informed: Asked = {
  id: 'informed',
  asks: say('Vet klienten att vi kan söka?', 'Does the client know that we may search?'),
  choices: [choice('Ja', 'Yes', 'informed=yes'), choice('Nej', 'No', 'informed=no')],
}

const seen: Asked = {
  id: 'seen',
  asks: say('Hur ser man sidan?', 'How can the page be seen?'),
  choices: [
    choice('Alla kan se den, utan inloggning', 'Everyone can see it, without logging in', 'source=open'),
    choice(
      'Man måste logga in, men alla med konto ser den',
      'You must log in, but anyone with an account sees it',
      'source=login_any',
    ),
    choice('Man måste bli vän eller släppas in', 'You must be a friend or be let in', 'source=locked'),
  ],
}

const account: Asked = {
  id: 'account',
  asks: say('Med vilket konto söker du?', 'With which account do you search?'),
  choices: [
    choice('Inget konto', 'No account', 'account=none_needed'),
    choice('Enhetens officiella konto', 'The unit’s official account', 'account=official'),
    choice('Mitt eget konto', 'My own account', 'account=private'),
    choice('Ett påhittat konto', 'A made-up account', 'account=fictitious'),
  ],
}

export const searchBefore: Entrance = {
  id: 'search-before',
  question: 'search',
  title: say('Får jag söka på nätet?', 'May I search the internet?'),
  is: { where: 'internet', phase: 'before' },
  countsOn: say(
    'Vi räknar med att din enhet utreder eller beslutar, och att du söker på ett namn.',
    'We count on your unit making inquiries or decisions, and on you searching by a name.',
  ),
  presets: factsIn(
    'actor=authority use=preparation term=name_or_number ident=unsure others=visible doc=no comm=no',
  ),
  alarms: [],
  asks: [answer, subject, informed, seen, account],
  notices: [],
  texts: [
    say(
      'När vi utreder kan vi ibland titta på sådant som alla kan se på nätet. Gör vi det får du se vad vi hittade och säga vad du tycker.',
      'When we make an inquiry we sometimes look at what everyone can see online. If we do, you will see what we found and can say what you think.',
    ),
    say(
      'Fråga: … Därför behövs svaret: … Därför räcker det inte att fråga klienten: …',
      'Question: … Why the answer is needed: … Why it is not enough to ask the client: …',
    ),
    say(
      'Sökningen gav inget som har betydelse. Inget är sparat.',
      'The search gave nothing of importance. Nothing is kept.',
    ),
  ],
}

const lawful =
  'actor=authority mode=single motive=relevant subject=client concern=no purpose=set assess=done informed=yes source=open account=none_needed'

const use: Asked = {
  id: 'use',
  asks: say('Vad vill du använda fyndet till?', 'What do you want to use the find for?'),
  choices: [
    choice('Ta upp det i ett samtal', 'Raise it in a conversation', 'use=discussion'),
    choice('Ha det i utredningen', 'Have it in the inquiry', 'use=preparation'),
    choice('Ha det som skäl i ett beslut', 'Have it as a reason in a decision', 'use=decision'),
    choice('Inget', 'Nothing', 'use=unused'),
  ],
}

const sure: Asked = {
  id: 'sure',
  asks: say('Är det säkert rätt person?', 'Is it surely the right person?'),
  choices: [choice('Ja', 'Yes', 'ident=sure'), choice('Nej', 'No', 'ident=unsure')],
}

const others: Asked = {
  id: 'others',
  asks: say('Syns andra personer?', 'Can other people be seen?'),
  choices: [
    choice('Nej', 'No', 'others=none'),
    choice('Ja, men de är dolda', 'Yes, but they are masked', 'others=masked'),
    choice('Ja', 'Yes', 'others=visible'),
  ],
}

const documented: Asked = {
  id: 'documented',
  asks: say('Är fyndet dokumenterat?', 'Is the find documented?'),
  choices: [
    choice(
      'Ja, med adress, tid, syfte och vem som sökte',
      'Yes, with address, time, purpose and who searched',
      'doc=yes',
    ),
    choice('Nej', 'No', 'doc=no'),
  ],
}

const shown: Asked = {
  id: 'shown',
  asks: say(
    'Har klienten sett fyndet och kunnat svara?',
    'Has the client seen the find and been able to answer?',
  ),
  choices: [choice('Ja', 'Yes', 'comm=yes'), choice('Nej', 'No', 'comm=no')],
}

export const searchAfter: Entrance = {
  id: 'search-after',
  question: 'search',
  title: say('Får jag använda det jag hittade?', 'May I use what I found?'),
  is: { where: 'internet', phase: 'after' },
  countsOn: say(
    'Vi räknar med att sökningen gjordes enligt reglerna: med syfte och bedömning, på en öppen sida, och klienten visste om det. Börja annars om från ”Får jag söka på nätet?”.',
    'We count on the search having followed the rules: with purpose and assessment, on an open page, and the client knew. Otherwise start from “May I search the internet?”.',
  ),
  presets: factsIn(`${lawful} term=name_or_number`),
  alarms: [],
  asks: [use, sure, others, documented, shown],
  notices: [],
  texts: [
    say(
      'Vi har sett något på nätet som kan ha betydelse. Jag vill visa dig det och höra vad du säger innan något bestäms.',
      'We have seen something online that may matter. I want to show it to you and hear what you say before anything is decided.',
    ),
    say(
      'Uppgiften kommer från en öppen sida och kan vara fel. Klienten har fått se den och svarat så här: …',
      'The information comes from an open page and may be wrong. The client has seen it and answered: …',
    ),
    say(
      'Det gällde en annan person med samma namn. Fyndet är förstört.',
      'It was another person with the same name. The find has been destroyed.',
    ),
  ],
}

const term: Asked = {
  id: 'term',
  asks: say('Vad söker du på?', 'What do you search for?'),
  choices: [
    choice(
      'Namn, personnummer, samordningsnummer eller ärendenummer',
      'Name, personal number, coordination number or case number',
      'term=name_or_number',
    ),
    choice(
      'Ett annat ord, till exempel en sjukdom',
      'Another word, for example an illness',
      'term=free_text',
    ),
  ],
}

export const searchOwn: Entrance = {
  id: 'search-own',
  question: 'search',
  title: say('Får jag söka bland våra egna uppgifter?', 'May I search our own data?'),
  is: { where: 'own_store' },
  countsOn: say(
    'Vi räknar med att du söker för ditt eget arbete i ett ärende.',
    'We count on you searching for your own work in a case.',
  ),
  presets: factsIn(`${lawful} phase=before use=preparation ident=sure others=none doc=no comm=no`),
  alarms: [],
  asks: [term],
  notices: [],
  texts: [],
}
