import { describe, expect, it } from 'vitest'
import { DEFAULT_FACTS } from '#/url/params.ts'
import { adresseDeVue, adresseDuSite, courriel } from './adresse.ts'

describe('adresse à partager', () => {
  it('part du dossier servi, sans nom de page ni ancienne vue', () => {
    expect(adresseDuSite('https://exemple.fr/?vue=liste')).toBe('https://exemple.fr/')
    expect(adresseDuSite('http://127.0.0.1:4308/un/sous-chemin/index.html?vue=liste#x')).toBe(
      'http://127.0.0.1:4308/un/sous-chemin/',
    )
    expect(adresseDuSite('file:///media/cle/lisiere/index.html')).toBe('file:///media/cle/lisiere/')
  })

  it('ne dit que ce qui change de la vue de départ', () => {
    const href = 'https://exemple.fr/carte/?millesime=2017'
    expect(adresseDeVue(DEFAULT_FACTS, href)).toBe('https://exemple.fr/carte/')
    expect(adresseDeVue({ ...DEFAULT_FACTS, selectedId: 'pays:ledonien' }, href)).toBe(
      'https://exemple.fr/carte/?territoire=pays:ledonien',
    )
  })
})

describe('courriel', () => {
  it('porte un sujet, le titre et l’adresse entière, accents et esperluettes compris', () => {
    const adresse = 'https://exemple.fr/?territoire=pays:thierache&millesime=2017'
    const { protocol, searchParams } = new URL(courriel('Pays de Thiérache', adresse))
    expect(protocol).toBe('mailto:')
    expect(searchParams.get('subject')).toBe('Pays de Thiérache (carte Lisière)')
    expect(searchParams.get('body')?.split('\r\n')).toContain(adresse)
  })
})
