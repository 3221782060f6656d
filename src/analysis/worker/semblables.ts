import type { CoucheId } from '#/domain/couche.ts'
import { territoireId } from '#/domain/territoire.ts'
import type { Tables } from '../communes/tables.ts'
import { type Profil, profilOf } from '../ressemblance/profil.ts'
import { findSemblables } from '../ressemblance/semblables.ts'
import { Impossible, polygonesOfRef } from './perimetre.ts'
import type { Requetes, Ressemblance } from './protocol.ts'
import type { Ressources } from './ressources.ts'
import { sharedCommunes } from './voisinage.ts'

type Candidate = { id: string; couche: CoucheId; code: string; nom: string; profil: Profil }

/** Profiles of a couche, computed once for each set of tables. */
const PROFILS = new WeakMap<Tables, Map<CoucheId, Candidate[]>>()

/**
 * The five most like a perimeter made of communes. Those that share a commune with
 * it are left out: nobody resembles oneself, one's own EPCI or one's own PETR.
 */
export async function similarTo(
  args: Requetes['similar']['args'],
  ressources: Ressources,
): Promise<Ressemblance> {
  const { a, parmi, poids, typologies = {}, millesime = '2016' } = args
  const tables = await ressources.tables()
  const { communes, chiffres } = tables
  const polygones = polygonesOfRef(a, tables)
  if (!polygones || !chiffres) {
    throw new Impossible(
      'ressemblance-indisponible',
      'La ressemblance ne peut pas être calculée : ce périmètre n’est pas fait de communes entières.',
    )
  }
  const couches: CoucheId[] = parmi === 'pays' ? [`pays-${millesime}`] : ['petr', 'epci-actuel']
  const typeOf = (code: string) => (parmi === 'pays' ? (typologies[code] ?? null) : null)
  const candidates = couches.flatMap((couche) => {
    const own = sharedCommunes(polygones, couche, tables)
    return profilesOf(couche, tables)
      .filter(({ code }) => !own.has(code))
      .map((one) => ({ ...one, profil: { ...one.profil, typologie: typeOf(one.code) } }))
  })
  const typologie = 'couche' in a && a.couche.startsWith('pays') ? typeOf(a.code) : null
  const profil = profilOf({ communes, chiffres }, polygones, typologie)
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]))
  const semblables = findSemblables(profil, candidates, poids).flatMap((found) => {
    const known = byId.get(found.id)
    return known ? [{ ...found, couche: known.couche, code: known.code, nom: known.nom }] : []
  })
  return { a: profil, semblables, densites: chiffres.densites }
}

function profilesOf(couche: CoucheId, tables: Tables): Candidate[] {
  const byCouche = PROFILS.get(tables) ?? new Map<CoucheId, Candidate[]>()
  PROFILS.set(tables, byCouche)
  const known = byCouche.get(couche)
  const { communes, chiffres } = tables
  if (known || !chiffres) return known ?? []
  const index = tables.index(couche)
  const made = index.codes.map((code, row) => ({
    id: territoireId(
      couche === 'petr' ? 'petr' : couche.startsWith('epci') ? 'epci' : 'pays',
      code,
    ),
    couche,
    code,
    nom: index.noms[row] ?? code,
    profil: profilOf({ communes, chiffres }, index.polygonesOf(row)),
  }))
  byCouche.set(couche, made)
  return made
}
