import { useManifest } from '#/datasets/DatasetsContext.tsx'
import type { Manifest } from '#/domain/geoFiles.ts'
import { FINE, formatInteger } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { DefinitionList } from '#/ui/DefinitionList.tsx'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { Section } from '#/ui/Section.tsx'
import { Attente } from '../parts/Attente.tsx'
import { phraseHorsLigne } from '../parts/phraseHorsLigne.ts'
import { Couches } from './Couches.tsx'
import { Fichiers } from './Fichiers.tsx'
import s from './SourcesPanel.module.css'

/** Where everything comes from, under which licence, and what it does not say. */
export function SourcesPanel() {
  const manifest = useManifest()
  return (
    <>
      <h2 className={s['titre']}>Sources et limites</h2>
      <p className={s['chapeau']}>
        Lisière ne dessine rien à main levée : chaque périmètre est la réunion de communes publiées,
        chaque chiffre vient d’un fichier nommé ici. Ce qui est cité du mémento garde sa page.
      </p>
      <Attente of={manifest} loading="On déplie les notes de bas de page…">
        {(value) => <Contenu manifest={value} />}
      </Attente>
    </>
  )
}

function Contenu({ manifest }: { manifest: Manifest }) {
  return (
    <>
      <Limites />
      <Section title="Couches" aside={`« aujourd’hui »${FINE}: ${manifest.anneeActuelle}`}>
        <Couches manifest={manifest} />
      </Section>
      <Section title="Données d’origine">
        <ul className={s['sources']}>
          {manifest.sources.map((source) => (
            <li key={source.id} className={s['source']}>
              <p className={s['nom']}>
                {source.url ? (
                  <a href={source.url} rel="noreferrer">
                    {source.titre}
                  </a>
                ) : (
                  source.titre
                )}
              </p>
              <p>
                {source.producteur} · {source.millesime}
              </p>
              <p className={s['discret']}>{source.usage}</p>
              <p className={s['licence']}>{source.licence}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Définitions">
        <DefinitionList
          items={Object.entries(manifest.definitions).map(([id, definition]) => ({
            id,
            term: definition.libelle,
            value: (
              <>
                {definition.definition}
                <p className={s['discret']}>
                  {definition.source}, {definition.millesime}.
                </p>
              </>
            ),
          }))}
        />
        <p className={s['paragraphe']}>{manifest.generalisation}</p>
      </Section>
      <Licences />
      <HorsLigne />
      <div className={s['fichiers']}>
        <Disclosure level={3} title={`Les fichiers (${formatInteger(manifest.fichiers.length)})`}>
          {() => <Fichiers manifest={manifest} />}
        </Disclosure>
      </div>
    </>
  )
}

function Limites() {
  return (
    <Section title="Ce que la carte ne dit pas">
      <ul className={s['limites']}>
        <li>
          Les neuf Pays sont ceux du mémento, non tous ceux de France : l’ANPP comptait 268
          territoires de projet au 1er janvier 2023, et les 124 PETR n’en sont qu’une partie.
        </li>
        <li>
          Tous les contours sont faits des communes de 2018 ; une commune née d’une fusion entre
          deux EPCI est rangée entière avec le plus peuplé.
        </li>
        <li>
          Les traits sont simplifiés pour l’écran : ils se lisent à l’échelle d’un Pays, non d’une
          parcelle. Les surfaces sont mesurées avant cette simplification.
        </li>
        <li>
          Une médiane ne s’additionne pas : le niveau de vie d’un territoire est donné par ses
          communes extrêmes.
        </li>
        <li>L’outre-mer n’est pas encore sur la carte.</li>
      </ul>
    </Section>
  )
}

function HorsLigne() {
  const horsLigne = useAppStore((state) => state.horsLigne)
  const emport = useAppStore((state) => state.emport)
  const open = useAppStore((state) => state.openHorsLigne)
  return (
    <Section title="Hors ligne">
      <p className={s['paragraphe']}>
        {phraseHorsLigne({ horsLigne, emport }).phrase}{' '}
        <Button variant="text" onPress={() => open(true)}>
          Voir ce qui est gardé
        </Button>
      </p>
    </Section>
  )
}

function Licences() {
  return (
    <Section title="Licences">
      <p className={s['paragraphe']}>
        Les données de l’IGN, de la DGCL et de l’ANCT sont sous Licence Ouverte 2.0. Les périmètres
        tirés des tables COGugaison restent sous licence ODbL 1.0 : une base qui en dérive se
        partage aux mêmes conditions. Le détail est dans le fichier DATA-LICENCES.md du projet.
      </p>
    </Section>
  )
}
