const AREAS = /^0(8|1[013689]|2[136]|3[1356]|4[0246]|54|60|90|7[02369])/

/** A Swedish number as people write it: '+46701740635' becomes '070-174 06 35'. Others are left as they are. */
export function writtenPhone(number: string): string {
  const digits = /^\+46(\d{7,9})$/.exec(number)?.[1]
  if (!digits) return number
  const national = `0${digits}`
  const area = AREAS.exec(national)?.[0] ?? national.slice(0, 4)
  return `${area}-${grouped(national.slice(area.length))}`
}

/** '1740635' → '174 06 35', '46500410' → '465 004 10': pairs at the end, threes before them. */
function grouped(digits: string): string {
  const head = digits.length > 7 ? 6 : digits.length % 2 === 1 ? 3 : 0
  const pairs = digits.slice(head).match(/../g) ?? []
  const threes = digits.slice(0, head).match(/.../g) ?? []
  return [...threes, ...pairs].join(' ')
}
