import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { configTable, readConfig } from './config.ts'

const MASTER_KEY = randomBytes(32).toString('hex')

describe('the configuration', () => {
  it('has a default for everything but the master key', () => {
    expect(readConfig({})).toEqual({ problems: ['MASTER_KEY is missing'] })
    expect(readConfig({ MASTER_KEY })).toMatchObject({
      config: {
        databaseUrl: undefined,
        port: 3000,
        trustProxy: [],
        masterKey: Buffer.from(MASTER_KEY, 'hex'),
      },
    })
  })

  it('says everything that is wrong at once, without the values', () => {
    const answer = readConfig({
      DATABASE_URL: 'mysql://root:secret@db',
      PUBLIC_URL: 'http://slussen.example',
      PORT: '80a',
      MASTER_KEY: 'secret',
      SMTP_OUT_URL: 'gateway',
    })
    expect(answer).toEqual({
      problems: [
        'DATABASE_URL should begin with postgres:// or postgresql://',
        'PUBLIC_URL should begin with https://',
        'PORT should be a whole number from 0 to 65535',
        'MASTER_KEY should be 32 bytes, as 64 hexadecimal digits or base64: openssl rand -hex 32',
        'SMTP_OUT_URL should begin with smtp:// or smtps://',
      ],
    })
    expect(JSON.stringify(answer)).not.toContain('secret')
  })

  it('takes each setting from a file too, but not from both', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'slussen-config-'))
    const file = join(folder, 'key')
    await writeFile(file, `${MASTER_KEY}\n`)
    expect(readConfig({ MASTER_KEY_FILE: file })).toHaveProperty(
      'config.masterKey',
      Buffer.from(MASTER_KEY, 'hex'),
    )
    expect(readConfig({ MASTER_KEY_FILE: file, MASTER_KEY })).toHaveProperty('problems', [
      'MASTER_KEY is given twice: as MASTER_KEY and as MASTER_KEY_FILE',
    ])
    expect(readConfig({ MASTER_KEY_FILE: join(folder, 'none') })).toHaveProperty('problems', [
      'MASTER_KEY cannot be read from the file in MASTER_KEY_FILE',
    ])
    await rm(folder, { recursive: true })
  })

  it('lists every setting with a line of help, and of a secret only that it is set', () => {
    const table = configTable({ MASTER_KEY, DATABASE_URL: 'postgres://u:p@h/d', PORT: '8080' })
    expect(table.every(({ help }) => help.length > 20)).toBe(true)
    expect(table.find(({ name }) => name === 'PORT')).toMatchObject({ value: '8080', fallback: '3000' })
    expect(table.find(({ name }) => name === 'DATABASE_URL')?.value).toBe('(set)')
    expect(JSON.stringify(table)).not.toContain(MASTER_KEY)
  })
})
