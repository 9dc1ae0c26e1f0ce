/** How words are written by those who cannot spell them, or have no å, ä and ö. */

/** Without dots and rings: ångest → angest. Same length, so that places in the text still hold. */
export function bare(word: string): string {
  return word
    .replace(/[åäàáâãæ]/g, 'a')
    .replace(/[öøóòô]/g, 'o')
    .replace(/[éèêë]/g, 'e')
    .replace(/ü/g, 'u')
}

/**
 * How a word sounds, roughly: two spellings that a Swede may take for each other come out the same. "missbruck" and
 * "missbruk" are both "misbruk".
 */
export function sound(word: string): string {
  return bare(word)
    .replace(/sch|stj|skj/g, 'sj')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ck/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/qu?/g, 'k')
    .replace(/[dghl]j/g, 'j')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c(?!h)/g, 'k')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/dt/g, 't')
    .replace(/(.)\1+/g, '$1')
}
