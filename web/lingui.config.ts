import { defineConfig } from '@lingui/conf'
import { formatter } from '@lingui/format-po'

/** One catalogue for each room and language, so that two people seldom edit the same file. */
// biome-ignore lint/style/noDefaultExport: the tool asks for it
export default defineConfig({
  sourceLocale: 'sv',
  locales: ['sv', 'en'],
  rootDir: import.meta.dirname,
  catalogs: [
    {
      path: '<rootDir>/src/{name}/locales/{locale}',
      include: ['<rootDir>/src/{name}/'],
      exclude: ['**/locales/**', '**/*.test.*'],
    },
  ],
  format: formatter({ origins: false, lineNumbers: false, explicitIdAsDefault: true }),
  orderBy: 'messageId',
})
