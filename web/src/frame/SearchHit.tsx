import { i18n } from '@lingui/core'
import type { FoundPerson } from '../../../server/src/contract.ts'
import { Icon } from '../ui/Icon.tsx'
import type { Hit } from './useSearch.ts'

/** One found: a person, a case file or an entry of the register, each with its picture and its words. */
export function SearchHit({ hit }: { hit: Hit }) {
  if (hit.kind === 'person') return <Person person={hit.person} />
  const { number, matter } = hit.found
  return (
    <>
      <Icon name={hit.kind === 'record' ? 'register' : 'files'} /> <b>{number}</b>
      <span className="xs m">
        {' '}
        {[
          hit.kind === 'record'
            ? i18n._({ id: 'frame.search.record', message: 'Handling' })
            : i18n._({ id: 'frame.search.caseFile', message: 'Personakt' }),
          matter,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  )
}

function Person({ person }: { person: FoundPerson }) {
  const name =
    person.protectedIdentity && !person.name
      ? i18n._({ id: 'frame.search.protected', message: 'Skyddade personuppgifter' })
      : person.name
  return (
    <>
      <Icon name="user" />{' '}
      <b>
        <bdi>{name}</bdi>
      </b>{' '}
      {person.born}
      <span className="xs m"> {[person.unitName, ...person.caseNumbers].join(' · ')}</span>
    </>
  )
}
