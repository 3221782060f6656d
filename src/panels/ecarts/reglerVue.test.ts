import { describe, expect, it } from 'vitest'
import type { DescriptionGenre } from '#/domain/ecart.ts'
import { AUCUN_REGLAGE } from '#/store/ecarts.slice.ts'
import { type FaitsEcart, followChoix, reglerVue } from './reglerVue.ts'

const LOIN: DescriptionGenre = {
  id: 'loin',
  nom: 'Loin de tout cluster',
  echelle: 'france',
  definition: 'Aucun cluster à moins de la distance.',
  limites: 'À vol d’oiseau.',
  unites: ['epci-actuel', 'petr'],
  unite: 'km',
  sens: 'plus-est-pire',
  parametres: [
    {
      id: 'distance',
      kind: 'nombre',
      libelle: 'Distance',
      unite: 'km',
      defaut: 40,
      min: 10,
      max: 100,
      pas: 5,
      raison: 'Une heure de route.',
    },
    {
      id: 'zonage',
      kind: 'choix',
      libelle: 'Zones',
      defaut: '2020',
      choix: [
        { id: '2010', libelle: 'de 2010' },
        { id: '2020', libelle: 'de 2020' },
      ],
      raison: 'La plus récente.',
    },
  ],
}
const NEUF: DescriptionGenre = { ...LOIN, id: 'sans-cluster', echelle: 'neuf' }
const connus = { descriptions: [LOIN, NEUF], isRegion: (code: string) => code === '53' }
const FAITS: FaitsEcart = {
  echelleEcart: 'france',
  genreEcart: 'loin',
  uniteEcart: 'petr',
  regionEcart: '53',
  reglagesEcart: { loin: { distance: 60, zonage: '2010' } },
}
const regle = (change: Partial<FaitsEcart>) => reglerVue({ ...FAITS, ...change }, connus)

describe('ce que l’adresse demande, ramené à ce qui existe', () => {
  it('laisse passer ce qui est juste, sans rien refaire', () => {
    const { faits, remarks } = regle({})
    expect(faits).toEqual(FAITS)
    expect(faits.reglagesEcart).toBe(FAITS.reglagesEcart)
    expect(remarks).toEqual([])
  })

  it('un genre décide de l’échelle', () => {
    expect(regle({ echelleEcart: 'neuf' }).faits.echelleEcart).toBe('france')
  })

  it.each([
    [
      'un genre inconnu',
      { genreEcart: 'dragon', uniteEcart: null },
      { genreEcart: null },
      'dragon',
    ],
    [
      'une unité qui n’est pas du genre',
      { uniteEcart: 'region' as const },
      { uniteEcart: null },
      'unité',
    ],
    ['une région inconnue', { regionEcart: '99' }, { regionEcart: null }, '99'],
  ])('%s est laissé de côté, et c’est dit', (_, change, settled, word) => {
    const { faits, remarks } = regle(change)
    expect(faits).toMatchObject(settled)
    expect(remarks).toHaveLength(1)
    expect(remarks[0]).toContain(word)
  })

  it.each([
    ['trop grand', { distance: 900 }, { distance: 100 }, /s’arrête à 100\skm/],
    ['négatif', { distance: -1 }, { distance: 10 }, /s’arrête à 10\skm/],
    ['un mot pour un nombre', { distance: 'loin' }, undefined, /réglage par défaut/],
    ['un choix inconnu', { zonage: '1789' }, undefined, /réglage par défaut/],
    ['un seuil inconnu', { hauteur: 3 }, undefined, /hauteur/],
  ])('un seuil %s', (_, valeurs, settled, sentence) => {
    const { faits, remarks } = regle({ reglagesEcart: { loin: valeurs } })
    expect(faits.reglagesEcart['loin']).toEqual(settled)
    expect(remarks).toHaveLength(1)
    expect(remarks[0]).toMatch(sentence)
  })

  it('oublie sans bruit ce qui est le réglage par défaut, et lit un choix écrit en chiffres', () => {
    expect(regle({ reglagesEcart: { loin: { distance: 40 } } })).toMatchObject({
      faits: { reglagesEcart: {} },
      remarks: [],
    })
    const { faits } = regle({ reglagesEcart: { loin: { zonage: 2010 } } })
    expect(faits.reglagesEcart).toEqual({ loin: { zonage: '2010' } })
  })

  it('une échelle sans aucun genre laisse la place à l’autre', () => {
    const faits = { ...FAITS, echelleEcart: 'neuf', genreEcart: null, uniteEcart: null } as const
    expect(reglerVue(faits, { ...connus, descriptions: [LOIN] }).faits.echelleEcart).toBe('france')
  })

  it('les neuf n’ont pas de région, et cela ne mérite pas une remarque', () => {
    const neuf = regle({
      echelleEcart: 'neuf',
      genreEcart: null,
      uniteEcart: null,
      reglagesEcart: AUCUN_REGLAGE,
    })
    expect(neuf).toMatchObject({ faits: { regionEcart: null }, remarks: [] })
  })
})

describe('ce qu’un choix entraîne', () => {
  it('une autre échelle repart de zéro', () => {
    expect(followChoix(FAITS, { echelleEcart: 'neuf' })).toEqual({
      echelleEcart: 'neuf',
      genreEcart: null,
      uniteEcart: null,
      regionEcart: null,
      ecartOuvert: null,
    })
  })

  it('un autre genre garde la région et perd l’unité', () => {
    expect(followChoix(FAITS, { genreEcart: 'autre' })).toMatchObject({
      genreEcart: 'autre',
      regionEcart: '53',
      uniteEcart: null,
    })
  })

  it('une autre région garde le genre et l’unité', () => {
    expect(followChoix(FAITS, { regionEcart: null })).toMatchObject({
      genreEcart: 'loin',
      uniteEcart: 'petr',
      regionEcart: null,
    })
  })
})
