import { useCallback } from 'react'
import type { PaireMesuree } from '#/analysis/worker/protocol.ts'
import type { Result } from '#/domain/finding.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { Attente } from '../parts/Attente.tsx'
import { useAnalyse, useReponse } from '../parts/analyse.ts'
import { Exporter } from '../parts/Exporter.tsx'
import type { CoteNomme } from './cotes.ts'
import { exportPaire } from './exportRecouvrements.ts'
import { Methode } from './Methode.tsx'
import { Parts } from './Parts.tsx'
import s from './Recouvrements.module.css'
import { useDessinContour } from './useDessinContour.ts'
import { useDessinPaire } from './useDessinPaire.ts'

export type PaireProps = { a: CoteNomme; b: CoteNomme }

/** A and B, measured, with the names they had when they were: the two never come apart. */
type Mesuree = PaireProps & PaireMesuree

/** The pair: one sentence, the three parts, and the way back to the whole zoning. */
export function Paire({ a, b }: PaireProps) {
  const analyse = useAnalyse()
  const compareWith = useAppStore((state) => state.compareWith)
  const load = useCallback(async (): Promise<Result<Mesuree>> => {
    const paire = await analyse.overlapPair({ a: a.cote, b: b.cote })
    return paire.ok ? { ok: true, value: { a, b, ...paire.value } } : paire
  }, [analyse, a, b])
  const reponse = useReponse(load)
  return (
    <>
      <Attente of={reponse} loading="On pose un calque sur l’autre…">
        {(mesuree) => <Mesure mesuree={mesuree} />}
      </Attente>
      <p className={s['retour']}>
        <Button variant="text" onPress={() => compareWith(null)}>
          ← Toute la couche
        </Button>
      </p>
    </>
  )
}

function Mesure({ mesuree }: { mesuree: Mesuree }) {
  const { a, b, overlap, phrase } = mesuree
  // Drawn once the sentence stands: a map being redrawn would make it wait.
  useDessinPaire(a, b)
  useDessinContour(a, b)
  return (
    <>
      <p className={s['phrase']} role="status">
        {phrase}
      </p>
      <Parts a={a.nomme} b={b.nomme} overlap={overlap} />
      <Exporter
        quoi="les parts"
        choix={[{ id: 'tout', label: 'tout', build: () => exportPaire(a, b, mesuree) }]}
      />
      <div className={s['methode']}>
        <Disclosure title="Comment c’est calculé">
          {() => <Methode methode={overlap.methode} />}
        </Disclosure>
      </div>
    </>
  )
}
