import type { Me } from '../../../../server/src/contract.ts'

/** The officer's own telephone, first name and municipality in a ready text; what nobody knows is left to be filled in. */
export function fillIn(
  text: string,
  { name, municipality, units }: Pick<Me, 'name' | 'municipality' | 'units'>,
) {
  const own: Readonly<Record<string, string | undefined>> = {
    phone: units.find(({ phone }) => phone !== '')?.phone,
    name: name.split(' ')[0],
    municipality,
  }
  return text.replace(/\{(\w+)\}/g, (_, word: string) => own[word] || '…')
}
