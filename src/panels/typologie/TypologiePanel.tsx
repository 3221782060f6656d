import { paysContenus, typologies } from '#/content/identites.ts'
import { useCommunes, useCommunesChiffres, useManifest } from '#/datasets/DatasetsContext.tsx'
import type { PaysIdentite } from '#/domain/content/pays.ts'
import { FootnoteList, Footnotes } from '#/ui/Footnotes.tsx'
import { Section } from '#/ui/Section.tsx'
import { Attente } from '../parts/Attente.tsx'
import { EN_MILLESIME } from '../parts/couches.ts'
import { FichePays } from '../parts/FichePays.tsx'
import { together } from '../parts/useContenu.ts'
import { ClasseDuMemento } from './ClasseDuMemento.tsx'
import { Densite } from './Densite.tsx'
import { notesTypologie } from './notesTypologie.ts'
import { Ruralite } from './Ruralite.tsx'
import { computeRepartition, type Repartition } from './repartition.ts'
import { TableauDesNeuf } from './TableauDesNeuf.tsx'
import { usePerimetre } from './usePerimetre.ts'

/** The class that the memento gives, beside what INSEE's grids say of the same communes. */
export function TypologiePanel() {
  return <FichePays>{(pays) => <Contenu pays={pays} />}</FichePays>
}

function Contenu({ pays }: { pays: PaysIdentite }) {
  const manifest = useManifest()
  const both = together(useCommunes(), useCommunesChiffres())
  const perimetreOf = usePerimetre()
  const perimetre = perimetreOf(pays.id)
  const classe = typologies().find(({ id }) => id === pays.typologie) ?? null
  return (
    <Footnotes notes={manifest.status === 'ready' ? notesTypologie(manifest.value) : []}>
      <ClasseDuMemento pays={pays} classe={classe} />
      <Attente of={both} loading="On compte les communes, classe par classe…">
        {([table, chiffres]) => {
          const repartitions = new Map<PaysIdentite, Repartition>()
          for (const un of paysContenus().values()) {
            const sien = perimetreOf(un.id)
            if (sien) repartitions.set(un, computeRepartition(table, chiffres, sien))
          }
          const repartition = repartitions.get(pays)
          return (
            <>
              {repartition && perimetre ? (
                <>
                  <Densite repartition={repartition} quand={EN_MILLESIME[perimetre.millesime]} />
                  <Ruralite repartition={repartition} />
                </>
              ) : (
                <Section title="Ce que dit l’INSEE">
                  <p>Le périmètre de ce territoire n’est pas connu : rien à compter.</p>
                </Section>
              )}
              <TableauDesNeuf pays={pays} repartitions={repartitions} />
            </>
          )
        }}
      </Attente>
      <FootnoteList title="Sources et définitions" />
    </Footnotes>
  )
}
