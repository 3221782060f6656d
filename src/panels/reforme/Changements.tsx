import { type ReactNode, useState } from 'react'
import type { Mouvement, Reforme } from '#/analysis/reforme/reforme.ts'
import type { Territoire } from '#/domain/territoire.ts'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { RadioRow } from '#/ui/RadioRow.tsx'
import { Section } from '#/ui/Section.tsx'
import { Exporter } from '../parts/Exporter.tsx'
import { Communes } from './Communes.tsx'
import { Dessin } from './Dessin.tsx'
import { exportReforme } from './exportReforme.ts'
import { Fusions } from './Fusions.tsx'
import { passageText, phraseReforme } from './phraseReforme.ts'
import s from './Reforme.module.css'
import { TableauFlux } from './TableauFlux.tsx'
import { Totaux } from './Totaux.tsx'
import { useDessinReforme } from './useDessinReforme.ts'

export type ChangementsProps = {
  reforme: Reforme
  territoire: Territoire
  /** The territory itself has several perimeters; otherwise only its EPCI move under it. */
  hasVintages: boolean
}

/** Sentence, totals, drawing, list; one passage at a time is on the map. */
export function Changements({ reforme, territoire, hasVintages }: ChangementsProps) {
  const [asked, setAsked] = useState(0)
  const at = Math.min(asked, Math.max(0, reforme.mouvements.length - 1))
  const mouvement = reforme.mouvements[at]
  const flux = reforme.flux[at]
  if (mouvement === undefined || flux === undefined) {
    return (
      <Notice>
        Un seul périmètre est connu pour ce territoire : il n’y a pas d’avant et d’après à comparer.
      </Notice>
    )
  }
  return (
    <>
      <p className={s['phrase']}>{phraseReforme(territoire, reforme, hasVintages)}</p>
      <Dessin reforme={reforme} nom={territoire.nom} />
      <Disclosure title="Le même passage, en tableau">
        {() => (
          <>
            <TableauFlux reforme={reforme} />
            <Exporter
              quoi="les passages"
              choix={[
                { id: 'tout', label: 'tout', build: () => exportReforme(reforme, territoire) },
              ]}
            />
          </>
        )}
      </Disclosure>
      <div className={s['passage']}>
        <RadioRow
          label="Sur la carte et dans la liste"
          options={reforme.mouvements.map((one, index) => ({
            value: String(index),
            label: passageText(one),
          }))}
          value={String(at)}
          onChange={(value) => setAsked(Number(value))}
        />
      </div>
      <Passage mouvement={mouvement} territoire={territoire}>
        <Section title="Qui s’est uni à qui">
          <Fusions
            avant={reforme.etapes[at]?.noeuds ?? []}
            apres={reforme.etapes[at + 1]?.noeuds ?? []}
            flux={flux}
          />
        </Section>
        <Section title="Communes arrivées, communes parties">
          <Communes
            mouvement={mouvement}
            flux={flux}
            noeuds={reforme.etapes[at + 1]?.noeuds ?? []}
          />
        </Section>
      </Passage>
    </>
  )
}

type PassageProps = { mouvement: Mouvement; territoire: Territoire; children: ReactNode }

function Passage({ mouvement, territoire, children }: PassageProps) {
  useDessinReforme(mouvement)
  return (
    <>
      <Totaux mouvement={mouvement} nom={territoire.nom} />
      {children}
    </>
  )
}
