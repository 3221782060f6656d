import { describe, expect, it } from 'vitest'
import { loadContenu, loadMonographies } from '#/content/chargements.ts'
import { cibleReponse } from './cibleReponse.ts'

describe('ce qu’ont fait les territoires du mémento', () => {
  it('chaque réponse mène à ce dont elle parle', async () => {
    const [reponses, { monographies }] = await Promise.all([
      loadContenu('reponses'),
      loadMonographies(),
    ])
    if (!reponses.ok) throw new Error('data/reponses.json ne se lit pas')
    const toutes = reponses.value.flatMap((genre) => genre.reponses)
    expect(toutes.length).toBeGreaterThan(0)
    for (const reponse of toutes) {
      const { target, nom } = cibleReponse(reponse, monographies.get(reponse.pays))
      expect(target.territoire).toBe(reponse.pays)
      expect(target.ancre, JSON.stringify(reponse)).toBeDefined()
      expect(nom).not.toBe('la monographie')
    }
  })

  it('une référence perdue mène à la monographie', () => {
    const perdue = {
      pays: 'pays:langres',
      texte: '',
      page: 7,
      reference: { kind: 'action', id: 'perdue' },
    } as const
    expect(cibleReponse(perdue, undefined)).toEqual({
      target: { vue: 'monographie', territoire: 'pays:langres' },
      nom: 'la monographie',
    })
  })
})
