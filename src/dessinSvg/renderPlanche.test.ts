// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { PALETTE_CLAIRE, PALETTE_IMPRESSION } from '#/layers/palette.ts'
import type { AppState } from '#/store/appStore.ts'
import { parseUrl } from '#/url/codec.ts'
import { loadVraisFonds, vraisFonds } from '../../tests/helpers/vraisFonds.ts'
import { drawScene } from './drawScene.ts'
import { type Habillage, sansHabillage } from './habillage/habillage.ts'
import { planPlanche } from './habillage/planPlanche.ts'
import { legendeOf } from './legende.ts'
import { captureScene } from './scene/captureScene.ts'

const FONDS = vraisFonds()
const load = loadVraisFonds()
const TAILLE = { width: 1100, height: 760 }
const TEXTES = { titre: 'Essai', description: 'Une carte.' }

async function draw(
  search: string,
  {
    habillage = sansHabillage(TEXTES),
    taille = TAILLE,
    plus = {},
  }: { habillage?: Habillage; taille?: typeof TAILLE; plus?: Partial<AppState> } = {},
) {
  const plan = planPlanche(taille, habillage)
  const { width, height } = plan.carte
  const scene = await captureScene(FONDS, {
    faits: { ...parseUrl(search).facts, ...plus },
    taille: { width, height },
    palette: PALETTE_CLAIRE,
  })
  const { svg, manquantes } = await drawScene(scene, { taille, plan, habillage }, load)
  return { svg, manquantes, scene, plan, ids: idsOf(svg) }
}

const idsOf = (svg: string) => [...svg.matchAll(/<g id="([^"]+)"/g)].map(([, id]) => id)
const isWellFormed = (svg: string) => {
  const open: string[] = []
  for (const [, end, name, self] of svg.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (end) expect(open.pop()).toBe(name)
    else if (!self) open.push(name ?? '')
  }
  expect(open).toEqual([])
}

describe('une vue de France', () => {
  it('a ses couches nommées, ses noms, aucun nombre illisible, et pèse peu', async () => {
    const { svg, ids, manquantes } = await draw('')
    isWellFormed(svg)
    expect(manquantes).toEqual([])
    expect(ids).toEqual(
      expect.arrayContaining([
        'couche-fond',
        'couche-cours-eau',
        'couche-departement',
        'couche-region',
        'couche-pays',
        'couche-pays-surfaces',
        'couche-pays-noms',
        'couche-villes-noms',
      ]),
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(svg).toContain('inkscape:label="Pays du mémento\u202f: noms"')
    expect(svg).toContain('<title>Essai</title><desc>Une carte.</desc>')
    expect(svg).not.toMatch(/NaN|Infinity|undefined|\[object/)
    expect(svg).toContain('Pays Lédonien')
    expect(svg.length).toBeLessThan(250_000)
    // EPCI wait for the regional scale, on paper as on the screen.
    expect(ids).not.toContain('couche-epci')
  })
})

describe('une vue de Pays', () => {
  it('montre le territoire, ses EPCI, ce à quoi il est comparé, avec ses hachures', async () => {
    const { svg, ids } = await draw('?territoire=pays:ledonien&avec=zone-emploi-2010:4306')
    expect(ids).toEqual(
      expect.arrayContaining([
        'couche-epci',
        'couche-epci-noms',
        'couche-territoire-lu',
        'couche-territoire-lu-surfaces',
        'couche-territoire-compare',
        'couche-membres',
      ]),
    )
    expect(svg).toContain('<pattern id="hachure-b"')
    expect(svg).toContain('url(#hachure-b)')
    expect(svg).toContain(`stroke="${PALETTE_CLAIRE.b}"`)
    expect(svg.length).toBeLessThan(150_000)
  })

  it('dessine les ensembles de communes de la fiche ouverte, à la place du territoire', async () => {
    const dessin = [
      { role: 'commun', label: 'Commun aux deux', codes: ['39300', '39362'] },
    ] as const
    const { svg, ids } = await draw('?territoire=pays:ledonien', { plus: { dessin } })
    expect(ids).toContain('couche-dessin-surfaces')
    expect(ids).not.toContain('couche-territoire-lu-surfaces')
    expect(svg).toContain('url(#motif-hachure-b)')
  })

  it('nomme les communes à l’échelle locale', async () => {
    const { svg, ids } = await draw('?carte=46.674,5.550,11')
    expect(ids).toContain('couche-commune')
    expect(svg).toContain('>Montmorot<')
  })
})

describe('une carte thématique', () => {
  const codes = FONDS.catalogue.table('zone-emploi-2010').codes
  const thematique = {
    titre: 'Habitants par km²',
    couche: 'zone-emploi-2010',
    classes: [
      { label: 'peu', nombre: 150, teinte: { rampe: 'sequentielle', position: 0.1 }, motif: null },
      {
        label: 'beaucoup',
        nombre: 150,
        teinte: { rampe: 'sequentielle', position: 0.9 },
        motif: 'hachure',
      },
    ],
    rangs: new Map(codes.slice(0, 300).map((code, i) => [code, i % 2])),
    sansDonnee: { label: 'sans donnée', nombre: codes.length - 300 },
  } as const

  it('colore chaque unité, avec ses motifs et sa légende, sans peser plus qu’une photographie', async () => {
    const facts = { ...parseUrl('').facts, thematique }
    const legende = legendeOf(facts, PALETTE_CLAIRE, { a: null, b: null })
    const habillage = { ...sansHabillage(TEXTES), legende }
    const { svg, manquantes } = await draw('', { plus: { thematique }, habillage })
    expect(manquantes).toEqual([])
    expect(svg).toContain('url(#theme-hachure)')
    expect(svg).toContain('url(#theme-sans-donnee)')
    expect(svg).toContain('>beaucoup (150)<')
    expect(svg).toContain('>sans donnée (4)<')
    expect(svg.length).toBeLessThan(680_000)
  })
})

describe('les clusters', () => {
  it('ont leur signe et leur légende', async () => {
    const search = '?couches=clusters&vue=clusters-france&carte=46.5,2.5,5'
    const legende = legendeOf(parseUrl(search).facts, PALETTE_CLAIRE, { a: null, b: null })
    const habillage = { ...sansHabillage(TEXTES), legende }
    const { svg, ids } = await draw(search, { habillage })
    expect(ids).toContain('couche-clusters-noms')
    expect(svg.match(/<polygon/g)?.length).toBeGreaterThan(4)
    expect(svg).not.toMatch(/NaN|undefined/)
  })
})

describe('la caméra', () => {
  it('de l’adresse est celle du dessin ; rapetissé, il montre le même sol', async () => {
    const { scene } = await draw('?carte=46.5,2.5,8')
    expect(scene.vue).toEqual({ lonLat: [2.5, 46.5], zoom: 8 })
    const small = await captureScene(FONDS, {
      faits: parseUrl('?carte=46.5,2.5,8').facts,
      taille: { width: 275, height: 190 },
      ecran: TAILLE,
      palette: PALETTE_CLAIRE,
    })
    expect(small.vue.zoom).toBeCloseTo(6)
  })
})

describe('la planche', () => {
  const complete = (legende: Habillage['legende']): Habillage => ({
    textes: TEXTES,
    titre: 'Le Pays lédonien & <ses> "voisins"',
    sousTitre: 'Périmètres de 2016',
    legende,
    hasEchelle: true,
    hasNord: true,
    sources: ['Sources : IGN, INSEE, DGCL.', 'Dessiné le 25 novembre 2026.'],
  })
  const facts = parseUrl('?territoire=pays:ledonien').facts
  const legende = legendeOf(facts, PALETTE_IMPRESSION, { a: 'Pays lédonien', b: null })

  it('porte titre, légende, échelle, nord et sources, et échappe ce qui pourrait être du balisage', async () => {
    const { svg, ids } = await draw('?territoire=pays:ledonien', { habillage: complete(legende) })
    isWellFormed(svg)
    expect(ids).toEqual(
      expect.arrayContaining([
        'carte',
        'titre',
        'sous-titre',
        'legende',
        'echelle',
        'nord',
        'sources',
      ]),
    )
    expect(svg).toContain('Le Pays lédonien &amp; &lt;ses&gt; &quot;voisins&quot;')
    expect(svg).toMatch(/>\d+\u202fkm</)
  })

  it('ne légende que les couches dessinées dans le cadre', async () => {
    const france = await draw('', { habillage: complete(legende) })
    expect(france.svg).toContain('>Région<')
    expect(france.svg).not.toContain('EPCI, à partir')
  })

  it('donne à la carte ce que les mots laissent, la légende à côté ou dessous', () => {
    const wide = planPlanche({ width: 1400, height: 900 }, complete(legende))
    expect(wide.legende?.x).toBeGreaterThan(wide.carte.x + wide.carte.width)
    const tall = planPlanche({ width: 700, height: 1000 }, complete(legende))
    expect(tall.legende?.y).toBeGreaterThan(tall.carte.y + tall.carte.height)
    expect(tall.carte.width).toBe(656)
    // Too small for a legend: the map keeps its place.
    expect(planPlanche({ width: 320, height: 240 }, complete(legende)).legende).toBeNull()
    expect(planPlanche({ width: 320, height: 200 }, sansHabillage(TEXTES)).carte).toEqual({
      x: 0,
      y: 0,
      width: 320,
      height: 200,
    })
  })
})

describe('ce qui manque', () => {
  it('laisse le reste de la carte et le dit', async () => {
    const scene = await captureScene(FONDS, {
      faits: parseUrl('').facts,
      taille: TAILLE,
      palette: PALETTE_CLAIRE,
    })
    const habillage = sansHabillage(TEXTES)
    const failing: typeof load = async (url) => {
      if (url.includes('villes')) throw new Error('503')
      return load(url)
    }
    const planche = { taille: TAILLE, plan: planPlanche(TAILLE, habillage), habillage }
    const { svg, manquantes } = await drawScene(scene, planche, failing)
    expect(manquantes).toEqual(['villes'])
    expect(svg).toContain('couche-pays')
  })
})
