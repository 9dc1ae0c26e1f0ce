import { i18n } from '@lingui/core'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { loadRoom, setLanguage } from './i18n.ts'
import './ui/base.css'
import './ui/parts.css'

for (const room of ['ui', 'frame', 'messages', 'people']) void loadRoom(room)
await setLanguage('sv')
i18n.activate('sv')

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
