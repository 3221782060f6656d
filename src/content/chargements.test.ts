import { describe, expect, it } from 'vitest'
import { loadContenu, loadMonographie, loadMonographies, monographieIds } from './chargements.ts'
import { FICHIERS_UNIQUES, type FichierUnique } from './fichiers.ts'
import { paysContenus } from './identites.ts'
import { buildMatrice } from './matrice.ts'

describe('le contenu chargé à la demande', () => {
  it.each(Object.keys(FICHIERS_UNIQUES) as FichierUnique[])('lit data/%s.json', async (nom) => {
    const result = await loadContenu(nom)
    expect(result.ok ? [] : result.findings).toEqual([])
  })

  it('lit les neuf monographies', async () => {
    const { monographies, findings } = await loadMonographies()
    expect(findings).toEqual([])
    expect(monographies.size).toBeGreaterThanOrEqual(9)
    expect(monographieIds()).toContain('pays:ledonien')
  })

  it('rend la même lecture à chaque appel', () => {
    expect(loadContenu('liens')).toBe(loadContenu('liens'))
  })

  it('accepte un territoire sans monographie', async () => {
    expect(await loadMonographie('pays:inconnu')).toEqual({ ok: true, value: null })
  })

  it('donne la matrice, une case par forme et par territoire', async () => {
    const formes = await loadContenu('formes')
    const { monographies } = await loadMonographies()
    if (!formes.ok) throw new Error('data/formes.json est illisible')
    const matrice = buildMatrice(paysContenus().values(), formes.value.formes, monographies)
    expect(matrice[0]?.pays.id).toBe('pays:langres')
    expect(matrice).toHaveLength(paysContenus().size)
    for (const { cases } of matrice) expect(cases).toHaveLength(formes.value.formes.length)
  })

  it('laisse inconnue la ligne d’un territoire sans monographie', () => {
    const [pays] = paysContenus().values()
    if (!pays) throw new Error('aucun Pays')
    const forme = { id: 'label', nom: 'Label', nomCourt: 'Label', definition: 'Un signe.' }
    expect(buildMatrice([pays], [forme], new Map())[0]?.cases).toEqual([null])
  })
})
