/** Elements whose content is not meant to be read, and how it ends. */
const HIDDEN = new Map(['script', 'style', 'title'].map((name) => [name, new RegExp(`</${name}`, 'gi')]))
const COMMENT_END = /-->/g
const TAG_END = />/g
const BLOCKS = new Set(
  'address article aside blockquote center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
)

/**
 * The words of an HTML message. Nothing is rendered and nothing is fetched: tags fall away, an image leaves its
 * alternative text, and a link keeps the address it leads to in sight. The time grows with the length alone,
 * however the markup is broken, and it stops when `limit` letters are found.
 */
export function htmlText(html: string, limit: number): string {
  const out: string[] = []
  let length = 0
  const say = (text: string) => {
    out.push(text)
    length += text.length
  }
  const next = tagReader(html)
  let link = ''
  let at = 0
  while (at < html.length && length <= limit) {
    const open = html.indexOf('<', at)
    say(words(html.slice(at, open === -1 ? html.length : open)))
    if (open === -1) break
    const tag = next(open)
    at = tag.end
    if (tag.name === '') say('<')
    else if (tag.name === 'br') say('\n')
    else if (tag.name === 'li' && !tag.closing) say('\n– ')
    else if (BLOCKS.has(tag.name)) say('\n')
    else if (tag.name === 'td' || tag.name === 'th') say(tag.closing ? '\t' : '')
    else if (tag.name === 'img') say(attribute(tag.inside, 'alt'))
    else if (tag.name === 'a') {
      if (tag.closing && link !== '' && !out.slice(-3).join('').includes(link)) say(` <${link}>`)
      const href = tag.closing ? '' : attribute(tag.inside, 'href')
      link = /^https?:/i.test(href) ? href.slice(0, 2_000) : ''
    }
  }
  return tidy(out.join(''))
}

interface Tag {
  /** '' when it is no tag, but a sign that stands for itself. */
  name: string
  closing: boolean
  inside: string
  /** Where reading goes on: after the tag, and for what is not meant to be read, after all of it. */
  end: number
}

/** Reads the tag that begins at a '<'. Remembers what it has looked for in vain, so that nothing is searched twice. */
function tagReader(html: string): (open: number) => Tag {
  const inVain = new Set<RegExp>()
  let minded = true // are quotation marks minded? Not after they have led astray once.
  const find = (what: RegExp, from: number): number => {
    if (inVain.has(what)) return -1
    what.lastIndex = from
    const found = what.exec(html)?.index ?? -1
    if (found === -1) inVain.add(what)
    return found
  }
  const endOfTag = (from: number): number => {
    if (!minded) return find(TAG_END, from)
    const sign = /[>"']/g
    sign.lastIndex = from
    for (let found = sign.exec(html); found !== null; found = sign.exec(html)) {
      if (found[0] === '>') return found.index
      const close = html.indexOf(found[0], sign.lastIndex)
      if (close !== -1) sign.lastIndex = close + 1
    }
    minded = false
    return find(TAG_END, from)
  }
  return (open) => {
    if (html.startsWith('<!--', open)) {
      const end = find(COMMENT_END, open + 4)
      return { name: '!', closing: false, inside: '', end: end === -1 ? open + 4 : end + 3 }
    }
    const begin = /(\/?)([a-z!?][a-z0-9:]*)/iy
    begin.lastIndex = open + 1
    const [whole = '', slash, name = ''] = begin.exec(html) ?? []
    const end = whole === '' ? -1 : endOfTag(open + 1 + whole.length)
    if (end === -1) return { name: '', closing: false, inside: '', end: open + 1 }
    const tag = {
      name: name.toLowerCase(),
      closing: slash === '/',
      inside: html.slice(open + 1 + whole.length, end),
      end: end + 1,
    }
    const hiddenUntil = tag.closing ? undefined : HIDDEN.get(tag.name)
    const close = hiddenUntil === undefined ? -1 : find(hiddenUntil, tag.end)
    return close === -1 ? tag : { ...tag, end: close }
  }
}

function attribute(inside: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(inside)
  return unescaped(found?.[1] ?? found?.[2] ?? found?.[3] ?? '')
}

function words(markup: string): string {
  return unescaped(markup.replace(/[ \t\r\n\f]+/g, ' '))
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', zwnj: '', zwj: '' },
  ...{
    aring: 'å',
    auml: 'ä',
    ouml: 'ö',
    Aring: 'Å',
    Auml: 'Ä',
    Ouml: 'Ö',
    eacute: 'é',
    Eacute: 'É',
    uuml: 'ü',
    Uuml: 'Ü',
  },
  ...{ oslash: 'ø', Oslash: 'Ø', aelig: 'æ', AElig: 'Æ', agrave: 'à', egrave: 'è', ccedil: 'ç', szlig: 'ß' },
  ...{
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    hellip: '…',
  },
  ...{
    bull: '•',
    middot: '·',
    sect: '§',
    para: '¶',
    deg: '°',
    euro: '€',
    pound: '£',
    copy: '©',
    reg: '®',
    trade: '™',
  },
  ...{ times: '×', frac12: '½', frac14: '¼', plusmn: '±', rarr: '→', larr: '←' },
}

function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,30}));?/gi,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[name] ?? whole
      const code = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
}

function tidy(text: string): string {
  return text
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim()
}
