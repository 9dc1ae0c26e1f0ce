import { i18n } from '@lingui/core'
import { match, useRoute } from '../router.tsx'
import { Page } from '../ui/Page.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { CasesPart } from './CasesPart.tsx'
import { LocalRowForm } from './LocalRowForm.tsx'
import { LocalRowsPart } from './LocalRowsPart.tsx'
import { PackPart } from './PackPart.tsx'
import { RulesPart } from './RulesPart.tsx'
import './decisions.css'

/** Everything by which the municipality decides about the law it is asked. For the lawyer and the administrator. */
export function LawPage() {
  const { path } = useRoute()
  const { part = 'regelverk', what } = match('/rattslaget/:part?/:what?', path) ?? {}
  const title = i18n._({ id: 'decisions.title', message: 'Rättsläget' })
  return (
    <Page title={title}>
      <Tabs label={title} items={tabs(part)} />
      {part === 'regler' && <RulesPart />}
      {part === 'lokala' && (what === 'ny' ? <LocalRowForm /> : <LocalRowsPart />)}
      {part === 'provofall' && <CasesPart />}
      {part === 'regelverk' && <PackPart />}
    </Page>
  )
}

function tabs(part: string) {
  const tab = (name: string, label: string) => ({
    to: name === 'regelverk' ? '/rattslaget' : `/rattslaget/${name}`,
    label,
    current: part === name,
  })
  return [
    tab('regelverk', i18n._({ id: 'decisions.tab.pack', message: 'Regelverk' })),
    tab('regler', i18n._({ id: 'decisions.tab.rules', message: 'Regler' })),
    tab('lokala', i18n._({ id: 'decisions.tab.local', message: 'Lokala beslut' })),
    tab('provofall', i18n._({ id: 'decisions.tab.cases', message: 'Prövofall' })),
  ]
}
