/** The files of the handbook: texts/handbook/<part>/<slug>.<language>.md. */
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Language } from '@slussen/rules'
import { type FrontMatter, readFrontMatter } from './frontMatter.ts'
import { isPart, type Part } from './parts.ts'

/** One page in one language. */
export interface PageText {
  /** 'communication/email' */
  id: string
  part: Part
  language: Language
  /** As it is named when something is wrong with it. */
  path: string
  front: FrontMatter
  body: string
}

export interface Texts {
  pages: PageText[]
  faults: string[]
}

/** Reads every page below the folder. A page with faults is read as far as it goes. */
export function readTexts(folder: string): Texts {
  const faults: string[] = []
  const paths = globSync('*/*', { cwd: folder }).sort()
  const pages = paths.flatMap(
    (path) => readPage(folder, path, (words) => faults.push(`${path} ${words}`)) ?? [],
  )
  return { pages, faults }
}

function readPage(folder: string, path: string, fault: (words: string) => void): PageText | undefined {
  const part = dirname(path)
  const [, slug, language] = /^([a-z0-9-]+)\.(sv|en)\.md$/.exec(basename(path)) ?? []
  if (!isPart(part) || slug === undefined || (language !== 'sv' && language !== 'en')) {
    fault('is no page: a page is <part>/<name>.sv.md or .en.md')
    return undefined
  }
  const text = readFileSync(join(folder, path), 'utf8')
  return { id: `${part}/${slug}`, part, language, path, ...readFrontMatter(text, fault) }
}
