import { useState } from 'react'
import { shellStrings } from '../strings/shell.ts'
import { keep, readKept } from '../visit/kept.ts'

const THEMES = ['system', 'light', 'dark'] as const

type Theme = (typeof THEMES)[number]

const SIGNS: Readonly<Record<Theme, string>> = {
  system: 'M8 2.5a5.5 5.5 0 1 0 0 11ZM8 2.5a5.5 5.5 0 1 1 0 11',
  light:
    'M8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6ZM8 1v2M8 13v2M1 8h2M13 8h2M3 3l1.4 1.4M11.6 11.6L13 13M3 13l1.4-1.4M11.6 4.4L13 3',
  dark: 'M13 9.8A5.6 5.6 0 0 1 6.2 3a5.6 5.6 0 1 0 6.8 6.8Z',
}

function keptTheme(): Theme {
  const kept = readKept('theme')
  return THEMES.find((theme) => theme === kept) ?? 'system'
}

function wear(theme: Theme): void {
  keep('theme', theme === 'system' ? null : theme)
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

/** Light, dark, or as the system has it; `public/theme.js` puts the choice on before the first paint. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(keptTheme)
  const choose = (next: Theme) => {
    setTheme(next)
    wear(next)
  }
  return (
    <fieldset className="themes">
      <legend className="unseen">{shellStrings.theme.legend}</legend>
      {THEMES.map((name) => (
        <label key={name} title={shellStrings.theme[name]}>
          <input type="radio" name="theme" checked={theme === name} onChange={() => choose(name)} />
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" data-theme-sign={name}>
            <path d={SIGNS[name]} />
          </svg>
          <span className="unseen">{shellStrings.theme[name]}</span>
        </label>
      ))}
    </fieldset>
  )
}
