import { type Monographie, SECTIONS_MONOGRAPHIE } from '#/domain/content/monographie.ts'
import type { PaysIdentite } from '#/domain/content/pays.ts'
import { Notice } from '#/ui/Notice.tsx'
import { Attente } from '../parts/Attente.tsx'
import { FichePays } from '../parts/FichePays.tsx'
import { Texte } from '../parts/Texte.tsx'
import { CarnetChiffres } from './CarnetChiffres.tsx'
import { DocumentSource } from './DocumentSource.tsx'
import { FormesDuPays } from './FormesDuPays.tsx'
import s from './Monographie.module.css'
import { SectionLue } from './SectionLue.tsx'
import { Sommaire } from './Sommaire.tsx'
import { Suivante } from './Suivante.tsx'
import { SECTIONS } from './sections.ts'
import { useMonographie } from './useMonographie.ts'

/** What one Pays does and says of it, section by section, in the same order for all. */
export function MonographiePanel() {
  return <FichePays>{(pays) => <Contenu pays={pays} />}</FichePays>
}

function Contenu({ pays }: { pays: PaysIdentite }) {
  const monographie = useMonographie(pays.id)
  return (
    <Attente of={monographie} loading="On ouvre la monographie à la bonne page…">
      {(value) =>
        value === null ? (
          <Notice>Personne n’a encore écrit la monographie de ce territoire.</Notice>
        ) : (
          <Lecture pays={pays} monographie={value} />
        )
      }
    </Attente>
  )
}

type LectureProps = { pays: PaysIdentite; monographie: Monographie }

function Lecture({ pays, monographie }: LectureProps) {
  return (
    <article className={s['lecture']} aria-label={`Monographie : ${pays.nom}`}>
      <p className={s['chapeau']}>
        <Texte sauf={pays.id}>{monographie.resume}</Texte>
      </p>
      <Sommaire monographie={monographie} />
      {SECTIONS.map((section) => (
        <SectionLue
          key={section}
          section={section}
          titre={SECTIONS_MONOGRAPHIE[section]}
          pays={pays}
          monographie={monographie}
        />
      ))}
      <FormesDuPays monographie={monographie} />
      <CarnetChiffres chiffres={monographie.chiffres} />
      <DocumentSource pages={monographie.pages} />
      <Suivante pays={pays} />
    </article>
  )
}
