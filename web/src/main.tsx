// First, so that every part may differ from it.
import './ui/base.css'
import { i18n } from '@lingui/core'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { loadRoom, setLanguage } from './i18n.ts'

for (const room of ['ui', 'frame', 'messages']) void loadRoom(room)
i18n.on('change', () => {
  document.documentElement.lang = i18n.locale
})
await setLanguage('sv')

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
