/** Questions that several ways of sending share. */
import { type Asked, type Choice, choice, factsIn, say } from './entrance.ts'

/** Known or decided for the unit, not for the message at hand: a channel that is set up as it should be. */
export const APPROVED =
  'acc=official quo=no auto=no rec=off danger=no mask=no dev=pin_only noeid=no st=active proc=tested third=eea_only dpia=done risk=approved reveals=no'

export const danger: Choice = choice('Är någon i fara nu?', 'Is anyone in danger now?', 'danger=yes')
/** The answer to danger is to call, whatever way one had meant to write. */
export const dangerWritten: Choice = { ...danger, sets: factsIn('danger=yes ch=phone') }

const aboutNobody = choice(
  'Inget om någon person, till exempel öppettider',
  'Nothing about any person, for example opening hours',
  'sens=none gen=general',
)
const situation = choice(
  'Något om personens situation, till exempel ekonomi eller ett beslut',
  'Something about the person’s situation, for example money or a decision',
  'sens=secrecy gen=individual',
)
const health = choice(
  'Något om hälsa, missbruk, våld eller brott',
  'Something about health, addiction, violence or crime',
  'sens=sensitive gen=individual',
)

export const writtenContent: Asked = {
  id: 'content',
  asks: say('Vad vill du skriva?', 'What do you want to write?'),
  choices: [
    aboutNobody,
    choice(
      'Bara dag, klockslag och mitt förnamn',
      'Only day, time and my first name',
      'sens=personal gen=general',
    ),
    situation,
    health,
  ],
}

export const saidContent: Asked = {
  id: 'content',
  asks: say('Vad handlar det om?', 'What is it about?'),
  choices: [
    aboutNobody,
    choice(
      'Bara en tid, eller att personen ska ringa upp',
      'Only a time, or that the person should call back',
      'sens=personal gen=general',
    ),
    situation,
    health,
  ],
}

export const client: readonly Choice[] = [
  choice('Klienten, 18 år eller äldre', 'The client, 18 or older', 'party=adult release=own'),
  choice('Klienten, 15–17 år', 'The client, 15–17', 'party=child_15_plus release=own'),
  choice('Klienten, under 15 år', 'The client, under 15', 'party=child_under_15 release=own'),
  choice(
    'Barnets vårdnadshavare, och ingen har prövat vad hen får veta',
    'The child’s guardian, and nobody has tested what the guardian may know',
    'party=guardian_of_child release=unclear',
  ),
  choice(
    'Barnets vårdnadshavare, och det är prövat att hen får veta detta',
    'The child’s guardian, and it is tested that the guardian may know this',
    'party=guardian_of_child release=statute',
  ),
]

export const protectedPerson: Asked = {
  id: 'protected',
  asks: say(
    'Har någon som det gäller skyddade personuppgifter, eller lever någon under hot?',
    'Does anyone concerned have protected identity, or live under threat?',
  ),
  choices: [choice('Nej', 'No', 'prot=no'), choice('Ja', 'Yes', 'prot=yes')],
}

export const notice = say(
  'Du har ett nytt meddelande. Logga in där du brukar.',
  'You have a new message. Log in where you usually do.',
)
