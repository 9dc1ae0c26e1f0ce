import type { MessageDescriptor } from '@lingui/core'

export interface Shortcut {
  /** Alternatives, each a sequence of keys: [['j'], ['ArrowDown']] or [['g', 'i']]. */
  keys: readonly (readonly string[])[]
  does: MessageDescriptor
  /** A single letter or sign, which the setting turns off (WCAG 2.1.4); keys with Ctrl and F-keys always act. */
  single: boolean
}

export interface ShortcutGroup {
  heading: MessageDescriptor
  shortcuts: readonly Shortcut[]
}

const shortcut = (keys: string, does: MessageDescriptor): Shortcut => {
  const ways = keys.split(', ').map((way) => way.split(' '))
  return { keys: ways, does, single: ways.some((way) => way.every((key) => key.length === 1)) }
}

/** Every key the staff app listens for, by where it acts. Never Alt+letter: AltGr writes @ and £ on a Swedish keyboard. */
export const SHORTCUT_GROUPS: readonly ShortcutGroup[] = [
  {
    heading: /*i18n*/ { id: 'shortcuts.everywhere', message: 'Överallt' },
    shortcuts: [
      shortcut('/, Ctrl+K', /*i18n*/ { id: 'shortcuts.search', message: 'Sök' }),
      shortcut('?', /*i18n*/ { id: 'shortcuts.help', message: 'Visa alla kortkommandon' }),
      shortcut('g i', /*i18n*/ { id: 'shortcuts.goInbox', message: 'Gå till inkorgen' }),
      shortcut('g r', /*i18n*/ { id: 'shortcuts.goRegister', message: 'Gå till registret' }),
      shortcut('g a', /*i18n*/ { id: 'shortcuts.goFiles', message: 'Gå till personakterna' }),
      shortcut('g f', /*i18n*/ { id: 'shortcuts.goQuestions', message: 'Gå till frågorna' }),
      shortcut('g h', /*i18n*/ { id: 'shortcuts.goHandbook', message: 'Gå till handboken' }),
      shortcut('z', /*i18n*/ { id: 'shortcuts.undo', message: 'Ångra det senaste' }),
      shortcut(
        'F6, Shift+F6',
        /*i18n*/ { id: 'shortcuts.pane', message: 'Nästa eller föregående del av sidan' },
      ),
    ],
  },
  {
    heading: /*i18n*/ { id: 'shortcuts.inbox', message: 'Inkorg och konversation' },
    shortcuts: [
      shortcut('j, ArrowDown', /*i18n*/ { id: 'shortcuts.next', message: 'Nästa konversation' }),
      shortcut('k, ArrowUp', /*i18n*/ { id: 'shortcuts.previous', message: 'Föregående konversation' }),
      shortcut('Enter', /*i18n*/ { id: 'shortcuts.open', message: 'Öppna' }),
      shortcut('u', /*i18n*/ { id: 'shortcuts.back', message: 'Tillbaka till listan' }),
      shortcut('s', /*i18n*/ { id: 'shortcuts.reply', message: 'Svara' }),
      shortcut('b', /*i18n*/ { id: 'shortcuts.file', message: 'Bevara' }),
      shortcut('t', /*i18n*/ { id: 'shortcuts.assign', message: 'Tilldela' }),
      shortcut('e', /*i18n*/ { id: 'shortcuts.done', message: 'Klar (bara när allt är bevarat)' }),
    ],
  },
  {
    heading: /*i18n*/ { id: 'shortcuts.writing', message: 'När du skriver' },
    shortcuts: [
      shortcut('1', /*i18n*/ { id: 'shortcuts.class1', message: 'Inget om personen' }),
      shortcut('2', /*i18n*/ { id: 'shortcuts.class2', message: 'Tid och plats eller liknande' }),
      shortcut('3', /*i18n*/ { id: 'shortcuts.class3', message: 'Känsligt eller osäker' }),
      shortcut('Ctrl+Enter', /*i18n*/ { id: 'shortcuts.send', message: 'Det tillåtna huvudvalet' }),
      shortcut(
        'F8, Shift+F8',
        /*i18n*/ { id: 'shortcuts.hit', message: 'Nästa eller föregående träff i spärren' },
      ),
    ],
  },
  {
    heading: /*i18n*/ { id: 'shortcuts.filing', message: 'När du bevarar' },
    shortcuts: [
      shortcut('1', /*i18n*/ { id: 'shortcuts.caseFile', message: 'Personakt' }),
      shortcut('2', /*i18n*/ { id: 'shortcuts.register', message: 'Diarium' }),
      shortcut('3', /*i18n*/ { id: 'shortcuts.ordered', message: 'Ringa betydelse' }),
      shortcut('4', /*i18n*/ { id: 'shortcuts.notRecord', message: 'Hör inte hit' }),
      shortcut('Ctrl+Enter', /*i18n*/ { id: 'shortcuts.fileNext', message: 'Bevara och ta nästa' }),
    ],
  },
  {
    heading: /*i18n*/ { id: 'shortcuts.wizard', message: 'I Får jag …?' },
    shortcuts: [
      shortcut('1', /*i18n*/ { id: 'shortcuts.choose', message: 'Välj det första svaret, och 2–9 de andra' }),
      shortcut('Enter', /*i18n*/ { id: 'shortcuts.goOn', message: 'Fortsätt till nästa fråga' }),
    ],
  },
]

/** How a key is printed on its cap; letters and signs stand as they are. */
export const KEY_CAPS: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Enter: '↵' }
