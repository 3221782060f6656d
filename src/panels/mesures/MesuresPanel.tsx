import { paysContenus } from '#/content/identites.ts'
import { useManifest } from '#/datasets/DatasetsContext.tsx'
import { FootnoteList, FootnoteMark, Footnotes } from '#/ui/Footnotes.tsx'
import { Section } from '#/ui/Section.tsx'
import { Exporter } from '../parts/Exporter.tsx'
import { notesOf } from '../parts/notes.tsx'
import { Affirmations } from './Affirmations.tsx'
import { BassinEmploi } from './BassinEmploi.tsx'
import { exportMesures } from './exportMesures.ts'
import s from './Mesures.module.css'
import { TableauNeuf } from './TableauNeuf.tsx'

/** What the memento says, what one measures: the nine, line by line, then its claims. */
export function MesuresPanel() {
  const manifest = useManifest()
  const pays = [...paysContenus().values()]
  const notes =
    manifest.status === 'ready'
      ? notesOf(manifest.value, 'pays-2016', ['memento', 'population', 'perimetre'])
      : []
  return (
    <Footnotes notes={notes}>
      <h2 className={s['titre']}>Ce que dit le mémento, ce que l’on mesure</h2>
      <p className={s['chapeau']}>
        Le mémento
        <FootnoteMark id="memento" of="mémento" /> donne des chiffres ; les tables de l’INSEE
        <FootnoteMark id="population" of="mesures" /> en donnent d’autres, année par année. Les
        voici côte à côte, avec ce qui explique leurs écarts.
      </p>
      <TableauNeuf pays={pays} />
      <Exporter
        quoi="le tableau"
        choix={[{ id: 'tout', label: 'tout', build: () => exportMesures(pays) }]}
      />
      <Section title="Les 80 % du bassin d’emploi">
        <BassinEmploi />
      </Section>
      <Section title="Ce qui ne se mesure pas ici">
        <Affirmations />
      </Section>
      <FootnoteList title="Sources et définitions" />
    </Footnotes>
  )
}
