import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const web = import.meta.dirname
const server = `http://localhost:${process.env.PORT ?? '3000'}`

export default defineConfig({
  root: web,
  plugins: [react(), lingui({ cwd: web, failOnMissing: true, failOnCompileError: true })],
  // The server puts a fresh nonce here in each answer: vite marks its tags with it and adds the meta element.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    // A data: address would be refused by the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The parts are small and used everywhere: one file instead of a request for each.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'ui', test: /\/src\/(ui|frame)\/[^/]+\.tsx?$/ }] } },
    },
  },
  server: { proxy: { '/api': server } },
})
