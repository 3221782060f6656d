import type { ParametreEcart, ValeursParametres } from '#/domain/ecart.ts'

/** The parameters of a kind once checked. Asking for one it does not declare is a bug and throws. */
export type Parametres = {
  nombre: (id: string) => number
  choix: (id: string) => string
}

/** Checks values that come from a link or a slider: what is wrong takes its default, nothing throws. */
export function readParametres(
  declares: readonly ParametreEcart[],
  valeurs: ValeursParametres = {},
): Parametres {
  const find = (id: string, kind: ParametreEcart['kind']) => {
    const declare = declares.find((parametre) => parametre.id === id && parametre.kind === kind)
    if (!declare) throw new Error(`No parameter « ${id} » of kind ${kind}`)
    return checkParametre(declare, Object.hasOwn(valeurs, id) ? valeurs[id] : undefined)
  }
  return {
    nombre: (id) => Number(find(id, 'nombre')),
    choix: (id) => String(find(id, 'choix')),
  }
}

/** The value itself when it is of the right kind and within bounds, otherwise the default. */
export function checkParametre(parametre: ParametreEcart, valeur: unknown): number | string {
  if (parametre.kind === 'choix') {
    return parametre.choix.some(({ id }) => id === valeur) ? String(valeur) : parametre.defaut
  }
  const isWithin =
    typeof valeur === 'number' &&
    Number.isFinite(valeur) &&
    valeur >= parametre.min &&
    valeur <= parametre.max
  return isWithin ? valeur : parametre.defaut
}
