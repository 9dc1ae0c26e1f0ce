import { bookHtml, titleOf } from './bookHtml.ts'
import { printToPdf } from './chromium.ts'
import type { Edition } from './edition.ts'
import { asPdfA } from './pdfa.ts'
import { pagesOfPlaces, readPdf } from './pdfFile.ts'

/**
 * The handbook as PDF/A-2a: tagged, with bookmarks. Printed twice: the first time shows on which page everything begins,
 * the second time the contents say so. Throws `upstream-failed` without Chromium, before anything is written.
 */
export async function printEdition(
  edition: Edition,
  { chromium, at }: { chromium: string | undefined; at: Date },
): Promise<Buffer> {
  const first = await printToPdf(await bookHtml(edition, new Map()), chromium)
  const numbers = pagesOfPlaces(readPdf(first))
  const printed = await printToPdf(await bookHtml(edition, numbers), chromium)
  const { language, municipality } = edition
  return asPdfA(printed, { title: titleOf(edition), author: municipality, language, at })
}
