import { useCallback, useMemo } from 'react'
import { groupeNominal } from '#/analysis/phrase/groupeNominal.ts'
import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import type { Result } from '#/domain/finding.ts'
import type { Territoire } from '#/domain/territoire.ts'
import { formatShare } from '#/lib/formatNumber.ts'
import { useAnalyse, useReponse } from '#/panels/parts/analyse.ts'
import { Barre } from '#/panels/parts/Barre.tsx'
import { useSelectedTerritoire } from '#/panels/parts/useSelection.ts'
import { coteOf } from '#/panels/recouvrements/cotes.ts'
import { useAppStore } from '#/store/appStore.ts'
import { EnAttente } from '../EnAttente.tsx'
import s from './Blocs.module.css'

/** What A and B have in common, each way, in inhabitants then in area. */
export function BlocRecouvrement() {
  const a = useSelectedTerritoire()
  const catalogue = useCatalogue()
  const comparedId = useAppStore((state) => state.comparedId)
  const millesime = useAppStore((state) => state.comparedMillesime ?? state.millesime)
  const b = comparedId === null ? null : catalogue.findNearest(comparedId, millesime)
  if (!a || !b) return null
  return <Paire a={a} b={b} />
}

type Part = { nom: string; habitants: number | null; surface: number | null }

function Paire({ a, b }: { a: Territoire; b: Territoire }) {
  const analyse = useAnalyse()
  const sides = useMemo(() => [coteOf(a), coteOf(b)] as const, [a, b])
  const load = useCallback(async (): Promise<Result<readonly Part[]>> => {
    const [coteA, coteB] = sides
    if (coteA === null || coteB === null) return { ok: true, value: [] }
    const paire = await analyse.overlapPair({ a: coteA.cote, b: coteB.cote })
    if (!paire.ok) return paire
    const { partsDeA, partsDeB } = paire.value.overlap
    const part = (nom: string, parts: typeof partsDeA): Part => ({
      nom,
      habitants: parts.population,
      surface: parts.surface,
    })
    return {
      ok: true,
      value: [
        part(groupeNominal(coteB.nomme).du, partsDeB),
        part(groupeNominal(coteA.nomme).du, partsDeA),
      ],
    }
  }, [analyse, sides])
  const reponse = useReponse(load)
  if (reponse.status === 'failed') return <p className={s['date']}>{reponse.message}</p>
  if (reponse.status === 'loading') return <EnAttente />
  return (
    <ul className={s['parts']}>
      {reponse.value.map(({ nom, habitants, surface }) => (
        <li key={nom}>
          <p>
            <strong className={s['grand']}>{formatShare(habitants)}</strong> des habitants {nom}
          </p>
          <Barre segments={[{ role: 'commun', value: habitants }]} total={1} />
          <p className={s['date']}>{formatShare(surface)} de la surface</p>
        </li>
      ))}
    </ul>
  )
}
