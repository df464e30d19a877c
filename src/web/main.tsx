import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import './styles/tokens.css'
import './styles/base.css'
import './styles/shell.css'
import './styles/parts.css'

const room = document.getElementById('room')
if (!room) throw new Error('index.html has no #room')
createRoot(room).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
