import { i18n } from '@lingui/core'
import { useEffect } from 'react'
import { useApi } from '../query.ts'
import { carried, navigate } from '../router.tsx'
import { HandbookFrame } from './HandbookFrame.tsx'
import { Crumbs } from './PageMeta.tsx'
import { pagePath, ruleId, rulePath } from './places.ts'

/** '/handbok/regel/N30': goes on to the page that is the rule’s home, with what the verdict sent along. */
export function RulePage({ rule }: { rule: string }) {
  const { data, error, refetch } = useApi('GET /api/handbook/rules/:id', { id: rule })
  const page = data?.page
  useEffect(() => {
    if (page !== undefined)
      navigate(`${pagePath(page)}#${ruleId(rule)}`, { replace: true, carrying: carried() })
  }, [page, rule])
  return (
    <HandbookFrame
      current={rulePath(rule)}
      title={i18n._({ id: 'handbook.rule.title', message: 'Regel {rule}', values: { rule } })}
      crumbs={<Crumbs />}
      failure={{ error, refetch }}
    >
      {undefined}
    </HandbookFrame>
  )
}
