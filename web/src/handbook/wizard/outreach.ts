/** Being present where people are, who have not come to us. */
import { type Asked, choice, type Entrance, factsIn, say } from './entrance.ts'

const presence: Asked = {
  id: 'presence',
  asks: say('Hur är du där?', 'How are you there?'),
  choices: [
    choice(
      'Öppet i tjänstens namn, utan konto',
      'Openly in the service’s name, without an account',
      'presence=open account=not_needed pageok=yes',
    ),
    choice(
      'Öppet, med ett konto som är godkänt och komplett',
      'Openly, with an account that is approved and complete',
      'presence=open account=needed pageok=yes',
    ),
    choice(
      'Öppet, med ett konto som inte är klart',
      'Openly, with an account that is not ready',
      'presence=open account=needed pageok=no',
    ),
    choice(
      'Under ett annat namn, eller utan att det syns vem jag är',
      'Under another name, or without showing who I am',
      'presence=covert account=needed pageok=no',
    ),
  ],
}

const keeps: Asked = {
  id: 'keeps',
  asks: say('Vad antecknar du?', 'What do you note?'),
  choices: [
    choice('Inget', 'Nothing', 'keeps=nothing'),
    choice('Bara antal', 'Only counts', 'keeps=counts'),
    choice('Namn, smeknamn eller vad någon sagt', 'Names, nicknames or what someone said', 'keeps=persons'),
  ],
}

const contact: Asked = {
  id: 'contact',
  asks: say('Hur blir det kontakt?', 'How is contact made?'),
  choices: [
    choice(
      'Jag skriver öppet så att alla ser',
      'I write openly so that all can see',
      'contact=open_presence opened=by_person',
    ),
    choice('Personen skrev till mig', 'The person wrote to me', 'contact=direct_message opened=by_person'),
    choice(
      'Jag vill skriva till personen',
      'I want to write to the person',
      'contact=direct_message opened=by_us',
    ),
  ],
}

const text: Asked = {
  id: 'text',
  asks: say('Vad vill du skriva, och till vem?', 'What do you want to write, and to whom?'),
  choices: [
    choice(
      'Allmänt, till någon jag inte känner',
      'In general terms, to someone I do not know',
      'content=general relation=unknown_person',
    ),
    choice(
      'Allmänt, till någon som är klient hos oss',
      'In general terms, to someone who is our client',
      'content=general relation=client',
    ),
    choice('Något om en person', 'Something about a person', 'content=personal relation=client'),
  ],
}

const introduced: Asked = {
  id: 'introduced',
  asks: say(
    'Har du sagt vem du är, och vet du var personen bor?',
    'Have you said who you are, and do you know where the person lives?',
  ),
  choices: [
    choice(
      'Ja, och personen bor i vår kommun',
      'Yes, and the person lives in our municipality',
      'intro=said area=inside',
    ),
    choice(
      'Ja, men personen bor i en annan kommun',
      'Yes, but the person lives in another municipality',
      'intro=said area=outside',
    ),
    choice(
      'Ja, men jag vet inte var personen bor',
      'Yes, but I do not know where the person lives',
      'intro=said area=unknown',
    ),
    choice('Nej', 'No', 'intro=unsaid area=unknown'),
  ],
}

export const outreach: Entrance = {
  id: 'outreach',
  question: 'outreach',
  title: say('Får jag vara närvarande här?', 'May I be present here?'),
  is: {},
  countsOn: say(
    'Vi räknar med att ingen är i fara, och att inget avtal med sajten finns.',
    'We count on nobody being in danger, and on there being no agreement with the site.',
  ),
  presets: factsIn('alarm=none agreement=missing'),
  alarms: [
    choice('Är någon i akut fara?', 'Is anyone in acute danger?', 'alarm=acute'),
    choice('Kan ett barn fara illa?', 'May a child be at risk?', 'alarm=child_at_risk'),
  ],
  asks: [presence, keeps, contact, text, introduced],
  notices: [
    say(
      'Hej! Jag heter {name} och arbetar i {municipality}. Jag är här för att berätta vilken hjälp som finns. Skriv inget om dig själv här.',
      'Hello! My name is {name} and I work in {municipality}. I am here to tell about the help there is. Write nothing about yourself here.',
    ),
    say(
      'Jag kan hjälpa dig att hitta rätt. Vilken kommun bor du i?',
      'I can help you find the right place. Which municipality do you live in?',
    ),
    say('Är någon i fara just nu? Ring 112.', 'Is anyone in danger now? Call 112.'),
  ],
  texts: [],
}
