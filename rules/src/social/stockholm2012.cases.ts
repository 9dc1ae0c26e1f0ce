/** The scenarios of the requirements that ask this question: the facts that differ from the usual ones, an arrow and the rule. */
import type { PublishFacts2012 } from './facts.ts'

export const usualPublish2012: PublishFacts2012 = {
  acc: 'official',
  purpose: 'set',
  terms: 'followable',
  approval: 'given',
  setup: 'complete',
  content: 'clean',
  role: 'clear',
}

export const publishCases2012: Readonly<Record<string, readonly string[]>> = {
  'S-092 Start with why': ['purpose=missing -> B02'],
  'S-093 Approval': ['approval=missing -> B05'],
  'S-094 The terms': ['terms=not_reviewed -> B04', 'terms=not_followable -> B03'],
  'S-095 The look of the page': ['setup=incomplete -> B06'],
  'S-097 Who will see it': ['-> B09'],
  'S-105 What the page must say': ['setup=incomplete -> B06'],
  'S-107 From one’s own account': ['acc=private -> B01'],
  'S-108 The one with the password is ill': ['setup=incomplete -> B06'],
  'S-109 Tone': ['role=unclear -> B08'],
  'S-110 Secret content in a post': ['content=secret -> B07', 'content=privacy_violating -> B07'],
}
