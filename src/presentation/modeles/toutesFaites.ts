import { loadModele } from '#/content/chargements.ts'
import { clesOf, fillTexte, type ModeleEtape } from '#/domain/content/modele.ts'
import type { PaysIdentite } from '#/domain/content/pays.ts'
import type { Result } from '#/domain/finding.ts'
import { type Etape, type Sequence, VERSION_SEQUENCE } from '#/domain/sequence.ts'
import type { TerritoireId } from '#/domain/territoire.ts'
import { faitsFrance } from './faitsFrance.ts'
import { faitsPays } from './faitsPays.ts'
import { sequenceDuPays, toutesFaites } from './listeSequences.ts'
import { loadEcrits, loadRessources, type Sources } from './ressources.ts'

/**
 * Writes a ready-made sequence with the figures of the day. Null when no such sequence
 * exists. A step whose figures are unknown is left out, or says less.
 */
export async function writeTouteFaite(
  id: string,
  sources: Sources,
): Promise<Result<Sequence> | null> {
  const found = toutesFaites().find((one) => one.id === id)
  if (found === undefined) return null
  const modele = await loadModele(found.pays === null ? found.id : 'pays')
  if (!modele.ok) return modele
  const [ressources, ecrits] = await Promise.all([loadRessources(sources), loadEcrits()])
  const france = faitsFrance(ressources, ecrits)
  const own = ecrits.pays.find((one) => one.id === found.pays) ?? null
  const memo = new Map<TerritoireId, Promise<Faits>>()
  const clesDe = (pays: PaysIdentite) =>
    new Set(
      modele.value.etapes
        .filter((moule) => sujetsOf(moule, ecrits.pays, own).includes(pays))
        .flatMap(({ titre, texte, sans = '' }) => clesOf(titre + texte + sans)),
    )
  const faitsOf = (pays: PaysIdentite) => {
    const known = memo.get(pays.id)
    if (known !== undefined) return known
    const made = faitsPays(pays, ressources, ecrits, clesDe(pays)).then((faits) => ({
      ...france,
      ...faits,
    }))
    memo.set(pays.id, made)
    return made
  }
  const etapes: Etape[] = []
  for (const moule of modele.value.etapes) {
    const sujets = sujetsOf(moule, ecrits.pays, own)
    for (const sujet of sujets) {
      const etape = writeEtape(moule, sujet ? await faitsOf(sujet) : france)
      if (etape === null) continue
      etapes.push(sujets.length > 1 && sujet ? { ...etape, id: sequenceDuPays(sujet.id) } : etape)
    }
  }
  return { ok: true, value: { version: VERSION_SEQUENCE, id, titre: found.titre, etapes } }
}

type Faits = Readonly<Record<string, string | null>>

/** The Pays a step is written for; one null subject when it is about France. */
function sujetsOf(
  { pays, pour }: ModeleEtape,
  all: readonly PaysIdentite[],
  own: PaysIdentite | null,
): (PaysIdentite | null)[] {
  if (pour === 'chaque-pays') return [...all]
  if (pays === undefined) return [own]
  return all.filter(({ id }) => id === pays)
}

function writeEtape(moule: ModeleEtape, faits: Faits): Etape | null {
  const titre = fillTexte(moule.titre, faits)
  const texte = fillTexte(moule.texte, faits) ?? (moule.sans ? fillTexte(moule.sans, faits) : null)
  const vue = fillTexte(moule.vue, faits)
  if (titre === null || texte === null || vue === null) return null
  const source = fillTexte(moule.source, faits)
  return {
    id: moule.id,
    titre,
    texte,
    notes: fillTexte(moule.notes, faits) ?? '',
    vue,
    affichage: moule.affichage,
    ...(source === null ? {} : { source }),
  }
}
