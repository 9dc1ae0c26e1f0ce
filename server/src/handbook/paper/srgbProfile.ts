/**
 * The colours of sRGB (IEC 61966-2-1) as an ICC profile, version 2, for the output intent of a PDF/A. Worked out from the
 * standard's own numbers: primaries adapted to D50, and its transfer curve in 1,024 steps.
 */
const STEPS = 1024
const WHITE_D50 = [0.9642, 1, 0.8249]
const PRIMARIES = {
  r: [0.4360747, 0.2225045, 0.0139322],
  g: [0.3850649, 0.7168786, 0.0971045],
  b: [0.1430804, 0.0606169, 0.7141733],
}

export function srgbProfile(): Buffer {
  const curve = curveTag()
  const tags: [name: string, content: Buffer][] = [
    ['desc', descriptionTag('sRGB IEC61966-2.1')],
    ['cprt', Buffer.concat([head('text'), Buffer.from('CC0\0', 'latin1')])],
    ['wtpt', xyzTag(WHITE_D50)],
    ['rXYZ', xyzTag(PRIMARIES.r)],
    ['gXYZ', xyzTag(PRIMARIES.g)],
    ['bXYZ', xyzTag(PRIMARIES.b)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const table = Buffer.alloc(4 + 12 * tags.length)
  table.writeUInt32BE(tags.length)
  const contents: Buffer[] = []
  const places = new Map<Buffer, number>()
  let offset = 128 + table.length
  for (const [at, [name, content]] of tags.entries()) {
    const place = places.get(content) ?? offset
    if (!places.has(content)) {
      const padded = Buffer.concat([content, Buffer.alloc((4 - (content.length % 4)) % 4)])
      places.set(content, offset)
      contents.push(padded)
      offset += padded.length
    }
    table.write(name, 4 + 12 * at, 'latin1')
    table.writeUInt32BE(place, 8 + 12 * at)
    table.writeUInt32BE(content.length, 12 + 12 * at)
  }
  return Buffer.concat([profileHead(offset), table, ...contents])
}

function profileHead(size: number): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.writeUInt32BE(size, 0)
  bytes.writeUInt32BE(0x02100000, 8) // version 2.1
  bytes.write('mntrRGB XYZ ', 12, 'latin1')
  for (const [at, part] of [2026, 1, 1, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + 2 * at)
  bytes.write('acsp', 36, 'latin1')
  for (const [at, part] of WHITE_D50.entries()) bytes.writeInt32BE(fixed(part), 68 + 4 * at)
  return bytes
}

function head(kind: string): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.write(kind, 0, 'latin1')
  return bytes
}

function xyzTag(parts: readonly number[]): Buffer {
  const bytes = Buffer.alloc(20)
  bytes.write('XYZ ', 0, 'latin1')
  for (const [at, part] of parts.entries()) bytes.writeInt32BE(fixed(part), 8 + 4 * at)
  return bytes
}

function curveTag(): Buffer {
  const bytes = Buffer.alloc(12 + 2 * STEPS)
  bytes.write('curv', 0, 'latin1')
  bytes.writeUInt32BE(STEPS, 8)
  for (let step = 0; step < STEPS; step++) {
    const value = step / (STEPS - 1)
    const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    bytes.writeUInt16BE(Math.round(light * 65_535), 12 + 2 * step)
  }
  return bytes
}

/** A name in ASCII; the two further writings of it that the format has room for are empty. */
function descriptionTag(name: string): Buffer {
  const bytes = Buffer.alloc(12 + name.length + 1 + 8 + 70)
  bytes.write('desc', 0, 'latin1')
  bytes.writeUInt32BE(name.length + 1, 8)
  bytes.write(name, 12, 'latin1')
  return bytes
}

const fixed = (value: number): number => Math.round(value * 65_536)
