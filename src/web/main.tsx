import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no place for the application')

createRoot(root).render(
  <StrictMode>
    <h1>Onrecord</h1>
  </StrictMode>,
)
