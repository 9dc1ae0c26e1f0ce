/** The secret inside an otpauth address, in groups of four so that it can be read aloud and typed by hand. */
export function secretInGroups(totpUri: string): string {
  const secret = URL.canParse(totpUri) ? (new URL(totpUri).searchParams.get('secret') ?? '') : ''
  return (secret.match(/.{1,4}/g) ?? []).join(' ')
}
