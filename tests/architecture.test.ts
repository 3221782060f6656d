import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judge, readImports, sourceFiles } from './helpers/imports.ts'

describe('architecture', () => {
  it('voit les imports par alias, relatifs, dynamiques, de type et de worker', () => {
    const source = `import { a } from '#/lib/a.ts'\nimport type { B } from './b.ts'\nconst c = () => import('#/map/c.ts')\nexport { d } from '../d.ts'\nnew Worker(new URL('./w.ts', import.meta.url))`
    expect(readImports('src/app/x.ts', source).map((i) => [i.specifier, i.isType])).toEqual([
      ['#/lib/a.ts', false],
      ['./b.ts', true],
      ['#/map/c.ts', false],
      ['../d.ts', false],
      ['./w.ts', false],
    ])
  })

  it('refuse un panneau qui importe la carte ou un autre panneau', () => {
    const from = (specifier: string) =>
      judge({ file: 'src/panels/liste/ListePanel.tsx', specifier, isType: false })
    expect(from('#/map/MapView.tsx')).toContain('importe map')
    expect(from('../accueil/AccueilPanel.tsx')).toContain('accueil')
    expect(from('../parts/Fiche.tsx')).toBeNull()
    expect(from('../../map/MapView.tsx')).toContain('..')
  })

  it('refuse une valeur là où seul un type est permis', () => {
    const of = (isType: boolean) =>
      judge({ file: 'src/layers/x.layer.ts', specifier: 'maplibre-gl', isType })
    expect(of(true)).toBeNull()
    expect(of(false)).toContain('maplibre-gl')
  })

  it('tient dans src', () => {
    const broken = sourceFiles('src').flatMap((file) =>
      readImports(file, readFileSync(file, 'utf8')).flatMap((found) => judge(found) ?? []),
    )
    expect(broken).toEqual([])
  })
})
