import { describe, expect, it } from 'vitest'
import { countMots, readSequence, type Sequence } from './sequence.ts'

const SEQUENCE: Sequence = {
  version: 1,
  id: 'essai',
  titre: 'Un essai',
  auteur: 'Nous',
  etapes: [
    {
      id: 'une',
      titre: 'La France',
      texte: 'Neuf Pays.',
      notes: 'Saluer.',
      vue: '',
      affichage: 'aucun',
    },
    {
      id: 'deux',
      titre: 'Langres',
      texte: '',
      notes: '',
      vue: '?territoire=pays:langres',
      affichage: 'chiffres',
      source: 'INSEE 2016',
    },
  ],
}

const messages = (raw: unknown) => {
  const read = readSequence(raw)
  return read.ok ? read.remarques.map((r) => r.message) : read.findings.map((f) => f.message)
}

describe('lecture d’une séquence', () => {
  it('revient telle quelle d’un fichier', () => {
    expect(readSequence(JSON.parse(JSON.stringify(SEQUENCE)))).toEqual({
      ok: true,
      value: SEQUENCE,
      remarques: [],
    })
  })

  it('complète un fichier écrit à la main, sans version', () => {
    const read = readSequence({ titre: 'À la main', etapes: [{ titre: 'Une' }, { titre: 'Deux' }] })
    expect(read.ok && read.value).toEqual({
      version: 1,
      id: 'sequence',
      titre: 'À la main',
      etapes: [
        { id: 'etape-1', titre: 'Une', texte: '', notes: '', vue: '', affichage: 'aucun' },
        { id: 'etape-2', titre: 'Deux', texte: '', notes: '', vue: '', affichage: 'aucun' },
      ],
    })
  })

  it('laisse de côté un champ inconnu, et le dit', () => {
    const [etape] = SEQUENCE.etapes
    const read = readSequence({ ...SEQUENCE, musique: 'oui', etapes: [{ ...etape, fondu: 3 }] })
    expect(read.ok && Object.keys(read.value)).not.toContain('musique')
    expect(read.ok && read.remarques.map(({ message }) => message)).toEqual([
      'le champ « musique » n’est pas connu\u202f; il a été laissé de côté.',
      'Étape 1, le champ « fondu » n’est pas connu\u202f; il a été laissé de côté.',
    ])
  })

  it('rend uniques les identifiants répétés', () => {
    const [etape] = SEQUENCE.etapes
    const read = readSequence({ ...SEQUENCE, etapes: [etape, etape, etape] })
    expect(read.ok && read.value.etapes.map(({ id }) => id)).toEqual(['une', 'une-2', 'une-3'])
  })

  it('refuse une version plus récente en disant quoi faire', () => {
    expect(messages({ ...SEQUENCE, version: 7 })).toEqual([
      expect.stringContaining('version plus récente de Lisière (format 7, ici 1)'),
    ])
  })

  it('dit où est chaque défaut', () => {
    const [etape] = SEQUENCE.etapes
    expect(
      messages({
        ...SEQUENCE,
        titre: ' ',
        etapes: [
          etape,
          { ...etape, titre: 3, vue: 'https://ailleurs.example', affichage: 'video' },
          { ...etape, texte: 'x'.repeat(601), id: '<b>' },
        ],
      }),
    ).toEqual([
      'Champ « titre »\u202f: il est vide.',
      'Étape 2, champ « titre »\u202f: sa valeur n’est pas du genre attendu.',
      'Étape 2, champ « vue »\u202f: une vue commence par «\u202f?\u202f», ou reste vide.',
      expect.stringMatching(/^Étape 2, champ « affichage »\u202f: valeurs permises\u202f: aucun, /),
      'Étape 3, champ « id »\u202f: des minuscules, des chiffres et des traits d’union seulement.',
      'Étape 3, champ « texte »\u202f: il dépasse 600 caractères.',
    ])
  })

  it.each([
    null,
    [],
    'texte',
    12,
    { version: '1' },
    { version: -1 },
    { version: 1 },
    { version: 1, id: 'a', titre: 'a', etapes: {} },
    { version: 1, id: 'a', titre: 'a', etapes: [null, 3, []] },
    { etapes: 'x' },
    {
      version: 1,
      id: 'a',
      titre: 'a',
      etapes: Array.from({ length: 101 }, () => SEQUENCE.etapes[0]),
    },
    JSON.parse('{"__proto__":{"version":1},"version":1}'),
  ])('refuse %j sans lever d’erreur, par des phrases', (raw) => {
    const read = readSequence(raw)
    expect(read.ok).toBe(false)
    for (const message of messages(raw)) expect(message).toMatch(/^[A-ZÉ].*\.$/)
  })
})

describe('nombre de mots', () => {
  it('ne compte pas la ponctuation seule', () => {
    expect(countMots('')).toBe(0)
    expect(countMots('Neuf Pays\u202f: qui fait quoi\u202f?')).toBe(5)
    expect(countMots('212\u00a0communes — 9 EPCI')).toBe(4)
  })
})
