import type { ReactNode } from 'react'
import type { Contexte, Enquete, Enseignements, Experts } from '#/domain/content/savoirs.ts'
import { FINE } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { Attente } from '../parts/Attente.tsx'
import { Repere } from '../parts/Repere.tsx'
import { together, useContenu } from '../parts/useContenu.ts'
import { Chronologie } from './Chronologie.tsx'
import { Classes } from './Classes.tsx'
import { Definitions } from './Definitions.tsx'
import { EnqueteLue } from './EnqueteLue.tsx'
import { EnseignementsLus } from './EnseignementsLus.tsx'
import { ExpertsLus } from './ExpertsLus.tsx'
import { Glossaire } from './Glossaire.tsx'
import s from './Memento.module.css'
import { Nationaux } from './Nationaux.tsx'
import { Presentation } from './Presentation.tsx'

type Partie = { ancre: string; titre: string; content: ReactNode }

/** The memento as a part to read: context, words, law, figures, survey, lessons, experts, acronyms. */
export function MementoPanel() {
  const contexte = useContenu('contexte')
  const enquete = useContenu('enquete')
  const enseignements = useContenu('enseignements')
  const experts = useContenu('experts')
  return (
    <>
      <Tete />
      <Attente
        of={together(together(contexte, enquete), together(enseignements, experts))}
        loading="On tourne les trente pages…"
      >
        {([[context, survey], [lessons, views]]) => (
          <Parties parties={partiesOf(context, survey, lessons, views)} />
        )}
      </Attente>
    </>
  )
}

function Tete() {
  const memento = useContenu('memento')
  if (memento.status !== 'ready') return <h2 className={s['titre']}>Le mémento</h2>
  const { titre, nature, annee, editeurs, auteurs, pages } = memento.value
  return (
    <header>
      <p className={s['surtitre']}>
        {nature} · {annee} · {pages.length} pages
      </p>
      <h2 className={s['titre']}>
        «{FINE}
        {titre}
        {FINE}»
      </h2>
      <p className={s['chapeau']}>
        {editeurs.join(', ')}. Textes de {auteurs.join(' et ')}, redits ici avec nos mots{FINE}; la
        page suit chaque énoncé.
      </p>
    </header>
  )
}

function partiesOf(
  contexte: Contexte,
  enquete: Enquete,
  enseignements: Enseignements,
  experts: Experts,
): Partie[] {
  return [
    {
      ancre: 'presentation',
      titre: 'Le projet',
      content: <Presentation enonces={contexte.presentation} />,
    },
    {
      ancre: 'definitions',
      titre: 'Les mots',
      content: <Definitions definitions={contexte.definitions} />,
    },
    {
      ancre: 'chronologie',
      titre: 'La loi, de 1995 à 2017',
      content: <Chronologie etapes={contexte.chronologie} />,
    },
    {
      ancre: 'chiffres',
      titre: 'Chiffres nationaux',
      content: <Nationaux chiffres={contexte.chiffres} />,
    },
    {
      ancre: 'enquete',
      titre: `L’enquête de ${enquete.annee}`,
      content: <EnqueteLue enquete={enquete} />,
    },
    { ancre: 'typologie', titre: 'Quatre classes de territoires', content: <Classes /> },
    ...enseignements.map((groupe) => ({
      ancre: `enseignement-${groupe.id}`,
      titre: groupe.titre,
      content: <EnseignementsLus groupe={groupe} />,
    })),
    {
      ancre: 'experts',
      titre: 'Deux regards d’experts',
      content: <ExpertsLus experts={experts} />,
    },
    { ancre: 'glossaire', titre: 'Sigles', content: <Glossaire /> },
  ]
}

function Parties({ parties }: { parties: readonly Partie[] }) {
  const openAt = useAppStore((state) => state.openAt)
  return (
    <>
      <nav aria-label="Sommaire du mémento" className={s['sommaire']}>
        <ol>
          {parties.map(({ ancre, titre }) => (
            <li key={ancre}>
              <Button variant="name" onPress={() => openAt({ vue: 'memento', ancre })}>
                {titre}
              </Button>
            </li>
          ))}
        </ol>
      </nav>
      {parties.map(({ ancre, titre, content }) => (
        <Repere
          key={ancre}
          as="section"
          ancre={ancre}
          isQuiet
          labelledBy={`memento-${ancre}`}
          className={s['partie']}
        >
          <h3 id={`memento-${ancre}`} className={s['titrePartie']}>
            {titre}
          </h3>
          {content}
        </Repere>
      ))}
    </>
  )
}
