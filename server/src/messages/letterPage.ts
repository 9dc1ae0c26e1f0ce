import { html, trusted } from '../platform/html.ts'

/** One letter on paper. */
export interface Letter {
  municipality: string
  unit: { name: string; phone: string; email: string }
  /** Name and address, a line each. */
  receiver: string
  /** '2026-03-02' */
  date: string
  text: string
  officer: string
}

/**
 * The letter as an A4 page for the browser's own printer. Folded once, only the receiver lies behind the window:
 * an envelope says nothing of who it is from or what it is about (OSL 26:1; L-12). Every value is escaped.
 */
export function letterPage(letter: Letter, styleNonce: string): string {
  const { municipality, unit, receiver, date, text, officer } = letter
  return html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Brev</title>
<style nonce="${styleNonce}">
${STYLE}
</style>
</head>
<body>
<header>
<p class="sender">${municipality}<br>${unit.name}</p>
<address>${receiver}</address>
<p class="date">${date}</p>
</header>
<main>${text}</main>
<footer>
<p>${officer}<br>${unit.name}, ${municipality}</p>
<p>${[unit.phone, unit.email].filter((way) => way !== '').join(' · ')}</p>
</footer>
</body>
</html>
`.html
}

// The receiver's place is that of Swedish window envelopes with the window to the right (C5 H2). The sender stands to
// the left of it and out of its sight, also when the paper slides in the envelope. A page without margins leaves the
// browser no room for its own header, with the address of this page; the body therefore brings them to every sheet.
const STYLE = trusted(`@page { size: A4; margin: 0 }
* { box-sizing: border-box }
html { font: 11pt/1.5 serif; color: #000; background: #fff }
body { position: relative; width: 210mm; margin: 0 auto; padding: 15mm 25mm 20mm; -webkit-box-decoration-break: clone; box-decoration-break: clone }
header { height: 85mm }
p { margin: 0 }
.sender { width: 70mm }
address { position: absolute; left: 110mm; top: 50mm; width: 80mm; height: 27mm; overflow: hidden; font-style: normal; line-height: 1.3; white-space: pre-line }
.date { position: absolute; left: 110mm; top: 88mm }
main { white-space: pre-wrap; overflow-wrap: anywhere; orphans: 3; widows: 3 }
footer { margin-top: 12mm; break-inside: avoid }
footer p + p { margin-top: 3mm; font-size: 9pt }`)
