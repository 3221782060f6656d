import { useCallback } from 'react'
import type { PaireMesuree } from '#/analysis/worker/protocol.ts'
import type { CommuneTable } from '#/datasets/communeTable.ts'
import { useCommunes } from '#/datasets/DatasetsContext.tsx'
import type { Affirmation } from '#/domain/content/affirmation.ts'
import { COUCHES, type CoucheId } from '#/domain/couche.ts'
import type { Result } from '#/domain/finding.ts'
import { parseTerritoireId, territoireId } from '#/domain/territoire.ts'
import { formatShare } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { Attente } from '../parts/Attente.tsx'
import { useAnalyse, useReponse } from '../parts/analyse.ts'
import { RefPage } from '../parts/RefPage.tsx'
import { useContenu } from '../parts/useContenu.ts'
import s from './Mesures.module.css'

const COUCHES_ZE = ['zone-emploi-2010', 'zone-emploi-2020'] as const satisfies CoucheId[]

type Ligne = { couche: (typeof COUCHES_ZE)[number]; code: string; paire: PaireMesuree }

/** Claims that can be weighed against the zones d’emploi, live from the engine. */
export function BassinEmploi() {
  const affirmations = useContenu('affirmations')
  const communes = useCommunes()
  return (
    <Attente of={affirmations} loading="On relit le mémento…">
      {(all) => (
        <Attente of={communes} loading="On ouvre le registre des communes…">
          {(table) => all.map((one) => <Affirme key={one.id} affirmation={one} table={table} />)}
        </Attente>
      )}
    </Attente>
  )
}

function Affirme({ affirmation, table }: { affirmation: Affirmation; table: CommuneTable }) {
  const analyse = useAnalyse()
  const { mesure, pays } = affirmation
  const commune = mesure.genre === 'zone-emploi' ? mesure.commune : null
  const load = useCallback(async (): Promise<Result<Ligne[]>> => {
    const parsed = pays === null ? null : parseTerritoireId(pays)
    const index = commune === null ? null : table.indexOf(commune)
    if (parsed === null || index === null) return { ok: true, value: [] }
    const parents = table.parentsOf(index)
    const lines = await Promise.all(
      COUCHES_ZE.map(async (couche): Promise<Result<Ligne>> => {
        const code = parents.find((parent) => parent.couche === couche)?.code ?? ''
        const a = { couche: 'pays-2016', code: parsed.code } as const
        const paire = await analyse.overlapPair({ a, b: { couche, code } })
        return paire.ok ? { ok: true, value: { couche, code, paire: paire.value } } : paire
      }),
    )
    const findings = lines.flatMap((line) => (line.ok ? [] : line.findings))
    if (findings.length > 0) return { ok: false, findings }
    return { ok: true, value: lines.flatMap((line) => (line.ok ? [line.value] : [])) }
  }, [analyse, table, pays, commune])
  const reponse = useReponse(load)
  if (mesure.genre !== 'zone-emploi') return null
  return (
    <>
      <p className={s['affirme']}>
        {affirmation.enonce} : le mémento dit{' '}
        <strong className={s['citation']}>« {affirmation.dit} »</strong>{' '}
        <RefPage page={affirmation.page} />
      </p>
      <Attente of={reponse} loading="On pose un calque sur l’autre…">
        {(lignes) => <Bassin lignes={lignes} affirmation={affirmation} />}
      </Attente>
      <Disclosure title="Ce qui est mesuré">
        {() => <p className={s['definition']}>{mesure.definition}</p>}
      </Disclosure>
    </>
  )
}

type BassinProps = { lignes: readonly Ligne[]; affirmation: Affirmation }

function Bassin({ lignes, affirmation }: BassinProps) {
  const openAt = useAppStore((state) => state.openAt)
  const compareWith = useAppStore((state) => state.compareWith)
  const show = ({ couche, code }: Ligne) => {
    if (affirmation.pays === null) return
    openAt({ vue: 'recouvrements', territoire: affirmation.pays })
    compareWith(territoireId(COUCHES[couche].type, code))
  }
  return (
    <>
      {lignes.map((ligne) => (
        <div key={ligne.couche} className={s['bassin']}>
          <p>{ligne.paire.phrase}</p>
          <table>
            <caption className="sr-only">
              Parts mesurées, zone d’emploi de {ligne.couche.slice(-4)}
            </caption>
            <thead>
              <tr>
                <th scope="col">Zone d’emploi {ligne.couche.slice(-4)}</th>
                <th scope="col">surface</th>
                <th scope="col">habitants</th>
                <th scope="col">emplois</th>
              </tr>
            </thead>
            <tbody>
              <Parts titre="Part de la zone dans le Pays" of={ligne.paire.overlap.partsDeB} />
              <Parts titre="Part du Pays dans la zone" of={ligne.paire.overlap.partsDeA} />
            </tbody>
          </table>
          <Button variant="text" onPress={() => show(ligne)}>
            Voir sur la carte
          </Button>
        </div>
      ))}
    </>
  )
}

function Parts({ titre, of }: { titre: string; of: PaireMesuree['overlap']['partsDeA'] }) {
  return (
    <tr>
      <th scope="row">{titre}</th>
      <td>{formatShare(of.surface)}</td>
      <td>{formatShare(of.population)}</td>
      <td>{formatShare(of.emplois)}</td>
    </tr>
  )
}
