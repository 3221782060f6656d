import { groupeNominal, type TerritoireNomme } from '#/analysis/phrase/groupeNominal.ts'
import type { Recouvrements } from '#/analysis/worker/protocol.ts'
import { COUCHES, type CoucheId } from '#/domain/couche.ts'
import { NOMS_TYPE } from '#/domain/typeTerritoireNom.ts'
import { formatShare } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'

/** One sentence over the list: how many territories A meets, and where most of it lies. */
export function phraseZonage(
  a: TerritoireNomme,
  couche: CoucheId,
  zones: Recouvrements['zones'],
): string {
  const { type, millesime } = COUCHES[couche]
  const { un, plusieurs } = NOMS_TYPE[type]
  const sujet = groupeNominal(a)
  const le = capital(sujet.le)
  const [first] = zones
  if (first === undefined) return `${le} ne touche aucun territoire de cette couche (${plusieurs}).`
  const main = groupeNominal({ type, nom: first.nom, millesime })
  const isWhole = first.partsDeA.surface === 1
  if (zones.length === 1 && isWhole) {
    const entier = sujet.isFeminine ? 'tout entière' : 'tout entier'
    return `${le} est ${entier} dans ${main.le}, dont ${sujet.isFeminine ? 'elle' : 'il'} couvre ${share(first.partsDeZone.surface)} de la surface.`
  }
  const met = countOf(zones.length, un, plusieurs)
  return `${le} s’étend sur ${met} ; la plus grande part, ${share(first.partsDeA.surface)} de sa surface et ${share(first.partsDeA.population)} de ses habitants, est dans ${main.le}.`
}

function share(part: number | null): string {
  return part === null ? 'une part inconnue' : formatShare(part)
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
}
