// @vitest-environment node
import { describe, expect, it } from 'vitest'
import {
  clusterDit,
  coeur,
  lienDit,
  monographieVide,
} from '../../../../tests/fixtures/in/contenuEcarts.ts'
import { contexteOf, findOf, plain } from '../../../../tests/fixtures/in/ecarts.ts'
import { grille } from '../../../../tests/fixtures/in/grille.ts'
import { clusterSansLien } from './clusterSansLien.ts'
import { lienAffaibli } from './lienAffaibli.ts'
import { paysSansCluster } from './paysSansCluster.ts'
import { perimetreDecale } from './perimetreDecale.ts'

/** A Pays P of four communes out of ten; zones X (communes 0 to 4) and Y (5 to 9). */
const PAYS = grille(
  10,
  1,
  {
    region: ['##########'],
    departement: ['##########'],
    'zone-emploi-2010': ['XXXXXYYYYY'],
    'pays-2016': { P: ['####......'] },
  },
  () => 100,
)
const contexte = contexteOf(PAYS)
const of = (...clusters: ReturnType<typeof clusterDit>[]) => ({ clusters })

describe('Pays sans cluster', () => {
  it('ne trouve rien quand un cœur recouvre le Pays ou qu’un siège y est', () => {
    const zone = clusterDit('un', { perimetres: [coeur('zone-emploi-2010:X')] })
    expect(findOf(paysSansCluster, contexte, {}, of(zone))).toEqual([])
    const siege = { commune: 'commune:39002', nom: 'x', statut: 'verifie', note: null } as const
    expect(findOf(paysSansCluster, contexte, {}, of(clusterDit('un', { siege })))).toEqual([])
  })

  it('distingue un cluster d’ailleurs, d’un autre genre, ou incertain', () => {
    const loin = clusterDit('un', { perimetres: [coeur('zone-emploi-2010:Y')] })
    expect(findOf(paysSansCluster, contexte, {}, of(loin))[0]).toMatchObject({
      force: 2,
      valeur: 0,
    })
    const reseau = clusterDit('un', {
      genre: 'reseau-entreprises',
      perimetres: [coeur('pays:P')],
    })
    const [ecart] = findOf(paysSansCluster, contexte, {}, of(reseau))
    expect(ecart).toMatchObject({ force: 1, valeur: 1 })
    expect(plain(ecart?.phrase ?? '')).toBe(
      'Aucun cluster n’est situé dans le Pays Territoire P ; Cluster un y est, d’un autre genre.',
    )
    expect(findOf(paysSansCluster, contexte, { sens: 'large' }, of(reseau))).toEqual([])
    const flou = clusterDit('un', { perimetres: [coeur('pays:P', { certitude: 'incertaine' })] })
    expect(findOf(paysSansCluster, contexte, {}, of(flou))).toHaveLength(1)
    expect(findOf(paysSansCluster, contexte, { perimetres: 'tous' }, of(flou))).toEqual([])
  })

  it('doute quand le tableau coche « Cluster »', () => {
    const formes = [{ forme: 'cluster', declaree: true, nuance: null, page: 6 }]
    const contenu = { clusters: [], monographies: [monographieVide({ formes })] }
    const [ecart] = findOf(paysSansCluster, contexte, {}, contenu)
    expect(ecart).toMatchObject({ force: 0, doute: expect.stringContaining('p. 6') })
  })
})

describe('cluster sans lien', () => {
  const un = clusterDit('un', { perimetres: [coeur('zone-emploi-2010:X', { role: 'aire' })] })

  it('retient celui dont l’aire couvre le Pays et que rien n’y relie', () => {
    const [ecart] = findOf(clusterSansLien, contexte, {}, of(un))
    expect(ecart).toMatchObject({ id: 'cluster-sans-lien:P:un', valeur: 100, force: 1 })
    expect(findOf(clusterSansLien, contexte, {}, { ...of(un), liens: [lienDit('a')] })).toEqual([])
  })

  it('une relation dite absente pèse plus qu’un silence', () => {
    const liens = [lienDit('a', { type: 'sans-relation', etat: 'absent' })]
    const [ecart] = findOf(clusterSansLien, contexte, {}, { ...of(un), liens })
    expect(ecart).toMatchObject({ force: 2 })
    expect(ecart?.preuves).toContainEqual(
      expect.objectContaining({ kind: 'memento', page: 7, lien: 'a' }),
    )
  })

  it('un cluster sans lieu, dit présent, reste sans valeur et douteux', () => {
    const [ecart] = findOf(
      clusterSansLien,
      contexte,
      {},
      of(clusterDit('un', { pays: ['pays:P'] })),
    )
    expect(ecart).toMatchObject({ valeur: null, force: 0, doute: expect.any(String) })
  })
})

describe('lien rompu ou affaibli', () => {
  const un = clusterDit('un', { pays: ['pays:P'] })
  const fini = lienDit('fini', { etat: 'termine', force: 3 })

  it('rompu s’il n’en reste rien, affaibli s’il en reste moins', () => {
    expect(findOf(lienAffaibli, contexte, {}, { ...of(un), liens: [fini] })[0]).toMatchObject({
      valeur: 3,
      force: 2,
    })
    const liens = [fini, lienDit('reste', { de: 'cluster:un', vers: 'pays:P' })]
    const [ecart] = findOf(lienAffaibli, contexte, {}, { ...of(un), liens })
    expect(ecart).toMatchObject({ force: 1 })
    expect(ecart?.phrase).toBe(
      'Cluster un\u202f: 1 lien a pris fin avec le Pays Territoire P, un autre demeure.',
    )
    expect(findOf(lienAffaibli, contexte, { reste: 'rompus' }, { ...of(un), liens })).toEqual([])
  })

  it('dit la perte d’un autre territoire là où est le cluster, et ignore ce qui n’a lieu qu’une fois', () => {
    const aide = lienDit('aide', { etat: 'termine', type: 'financement', de: 'departement:#' })
    const [ecart] = findOf(lienAffaibli, contexte, {}, { ...of(un), liens: [aide] })
    expect(ecart).toMatchObject({ territoire: 'pays:P' })
    expect(ecart?.phrase).toContain('avec le département du Territoire #')
    const fondation = lienDit('fondation', { etat: 'termine', type: 'initiative' })
    expect(findOf(lienAffaibli, contexte, {}, { ...of(un), liens: [fondation] })).toEqual([])
  })
})

describe('périmètre décalé', () => {
  const read = (perimetres: ReturnType<typeof coeur>[], valeurs = {}) =>
    findOf(
      perimetreDecale,
      contexte,
      valeurs,
      of(clusterDit('un', { pays: ['pays:P'], perimetres })),
    )

  it('mesure ce qui déborde, au seuil près', () => {
    // Four of the five communes of X are in the Pays: a fifth is outside.
    expect(read([coeur('zone-emploi-2010:X')])).toEqual([])
    const [ecart] = read([coeur('zone-emploi-2010:X')], { deborde: 20 })
    expect(ecart?.valeur).toBeCloseTo(20, 9)
    expect(plain(ecart?.phrase ?? '')).toBe(
      'Cluster un : 20 % des habitants de son périmètre vivent hors du Pays Territoire P.',
    )
  })

  it('dit ce qui ne couvre qu’une part, ce qui est ailleurs, et ce qu’on ne peut mesurer', () => {
    expect(read([coeur('commune:39001')])[0]?.phrase).toContain('75\u202f% des habitants du Pays')
    expect(read([coeur('zone-emploi-2010:Y')])[0]?.phrase).toBe(
      'Le périmètre de Cluster un est tout entier hors du Pays Territoire P.',
    )
    expect(read([coeur('pays:P')])).toEqual([])
    expect(read([coeur('pays:P', { plusLarge: 'Il va plus loin.' })])[0]).toMatchObject({
      valeur: null,
      force: 0,
    })
  })
})
