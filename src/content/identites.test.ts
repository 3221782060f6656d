import { describe, expect, it } from 'vitest'
import { identites, paysContenus, readIdentites, typologies } from './identites.ts'

describe('les identités des Pays', () => {
  it('se lisent toutes, dans l’ordre du mémento', () => {
    expect(identites().findings).toEqual([])
    expect([...paysContenus().keys()].slice(0, 9)).toEqual([
      'pays:langres',
      'pays:chaumont',
      'pays:bruche-mossig-piemont',
      'pays:centre-ouest-bretagne',
      'pays:midi-quercy',
      'pays:bresle-yeres',
      'pays:ledonien',
      'pays:vallee-de-la-dore',
      'pays:thierache',
    ])
  })

  it('renvoient à une classe qui existe', () => {
    const ids = typologies().map((classe) => classe.id)
    for (const { typologie } of paysContenus().values()) {
      if (typologie !== null) expect(ids).toContain(typologie)
    }
  })

  it('signalent un fichier cassé et gardent les autres', () => {
    const lu = readIdentites({ '/data/territoires/x.json': '{ "id": ' }, undefined)
    expect(lu.pays.size).toBe(0)
    expect(lu.findings.map((finding) => finding.code)).toEqual(['contenu-json', 'contenu-absent'])
    expect(lu.findings[0]?.message).toContain('data/territoires/x.json')
  })

  it('nomment le champ fautif en français', () => {
    const { findings } = readIdentites({ '/data/territoires/x.json': '{"id": 12}' }, '{}')
    const messages = findings.map((finding) => finding.message).join('\n')
    expect(messages).toContain('champ « id »')
    expect(messages).toContain('champ « nom » : ce champ manque')
  })
})
