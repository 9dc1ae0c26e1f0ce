import { expect, it } from 'vitest'
import { html, trusted } from './html.ts'

it('what is put into a page is text, whatever it looks like', () => {
  const name = `<script>alert("1")</script> & 'co'`
  expect(html`<p title="${name}">${name}</p>`.html).toBe(
    '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;co&#39;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;co&#39;</p>',
  )
})

it('parts of a page are put together as they are, and nothing is nothing', () => {
  const items = ['<a>', 'b'].map((text) => html`<li>${text}</li>`)
  expect(html`<ul>${items}</ul>${undefined}${3}${trusted('<hr>')}`.html).toBe(
    '<ul><li>&lt;a&gt;</li><li>b</li></ul>3<hr>',
  )
})
