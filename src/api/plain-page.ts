import { type Html, html } from '../report/html.ts'

/** A page that the server makes itself, without script; its style is `/plain.css`. */
export const renderPage = (title: string, body: Html): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Onrecord</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/plain.css">
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`.toString()

/** Readable at any width, light and dark. */
export const plainStyle = `:root { color-scheme: light dark }
body { margin: 0; font: 1rem/1.55 system-ui, sans-serif }
main { max-width: 52rem; margin: 0 auto; padding: 1.5rem }
h1, h2, h3 { line-height: 1.25; margin: 2rem 0 0.5rem }
h3 { font-size: 1rem; font-family: ui-monospace, monospace; overflow-wrap: anywhere }
code { font-family: ui-monospace, monospace; font-size: 0.9em }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid #8884; overflow-wrap: anywhere }
input, button { font: inherit; padding: 0.4rem 0.6rem }
.wide { overflow-x: auto }
a { color: LinkText }
`
