import { describe, expect, test } from 'vitest'
import { html, joinHtml, linkTo } from './html.ts'

describe('text reaches the page as text', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;', 'an element'],
    ['" onload="x', '&quot; onload=&quot;x', 'an attribute that ends its quotes'],
    ["' onload='x", '&#39; onload=&#39;x', 'single quotes'],
    ['a & b &amp; c', 'a &amp; b &amp;amp; c', 'ampersands'],
    ['a\u0000b\u001bc', 'a\ufffdb\ufffdc', 'control signs'],
  ])('%j', (text, escaped) => {
    expect(html`<p title="${text}">${text}</p>`.toString()).toBe(`<p title="${escaped}">${escaped}</p>`)
  })

  test('an object that looks like markup is not taken for it', () => {
    const fake = JSON.parse('{"markup":"<b>"}') as never
    expect(html`${fake}`.toString()).toBe('')
  })

  test('markup inside markup is not escaped twice, lists are joined, absence is nothing', () => {
    expect(html`<ul>${[html`<li>${'<'}</li>`, null, undefined, false, 0]}</ul>`.toString()).toBe(
      '<ul><li>&lt;</li>0</ul>',
    )
  })
})

test('absent parts take no separator', () => {
  expect(joinHtml(['a', null, '', html`<b>c</b>`], ', ').toString()).toBe('a, <b>c</b>')
})

describe('addresses', () => {
  test.each<[string | null, boolean, string]>([
    ['https://mail.example/a?b=1&c="x', true, 'a web address'],
    ['javascript:alert(1)', false, 'a script'],
    ['JaVaScRiPt:alert(1)', false, 'a script in disguise'],
    [' javascript:alert(1)', false, 'a script after a space'],
    ['data:text/html,<b>', false, 'data'],
    ['//mail.example/a', false, 'no scheme'],
    ['https://mail.example/a b', false, 'white space inside'],
    [null, false, 'none'],
  ])('%j: link %j (%s)', (url, linked) => {
    const markup = linkTo(url, 'words').toString()
    expect(markup.startsWith('<a ')).toBe(linked)
    expect(markup).not.toContain('"x')
  })
})
