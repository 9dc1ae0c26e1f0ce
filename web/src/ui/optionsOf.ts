import { i18n, type MessageDescriptor } from '@lingui/core'
import type { Option } from './Select.tsx'

/** The values of a closed set with their words, in the order they are written down. */
export function optionsOf<Key extends string>(
  words: Readonly<Record<Key, MessageDescriptor>>,
): Option<Key>[] {
  return Object.entries<MessageDescriptor>(words).map(([value, label]) => ({
    value: value as Key,
    label: i18n._(label),
  }))
}
