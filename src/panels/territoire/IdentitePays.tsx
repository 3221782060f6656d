import type { PaysIdentite } from '#/domain/content/pays.ts'
import type { Typologie } from '#/domain/content/typologie.ts'
import { parseTerritoireId, territoireId } from '#/domain/territoire.ts'
import { FINE } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { DefinitionList } from '#/ui/DefinitionList.tsx'
import { Section } from '#/ui/Section.tsx'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import s from './Territoire.module.css'

export type IdentitePaysProps = { pays: PaysIdentite; typologie: Typologie | null }

/** Who the Pays is: région, départements, town, legal form, people, what carries it today. */
export function IdentitePays({ pays, typologie }: IdentitePaysProps) {
  const items = [
    {
      id: 'regions',
      term: pays.regions.mesure.length > 1 ? 'Régions' : 'Région',
      value: <Lieux type="region" lieux={pays.regions} />,
    },
    {
      id: 'departements',
      term: pays.departements.mesure.length > 1 ? 'Départements' : 'Département',
      value: <Lieux type="departement" lieux={pays.departements} />,
    },
    { id: 'ville', term: 'Ville-centre', value: <VilleCentre pays={pays} /> },
    { id: 'forme', term: 'Forme juridique', value: <Formes pays={pays} /> },
    ...pays.responsables.map((responsable) => ({
      id: `${responsable.fonction} ${responsable.nom}`,
      term: responsable.fonction.charAt(0).toUpperCase() + responsable.fonction.slice(1),
      value: (
        <>
          {responsable.nom} <span className={s['discret']}>({responsable.annees})</span>
          <Note text={responsable.note} />
        </>
      ),
    })),
    ...(typologie
      ? [
          {
            id: 'typologie',
            term: 'Typologie',
            value: (
              <>
                {typologie.lettre} · {typologie.nom}
                <Note text={typologie.definition} />
              </>
            ),
          },
        ]
      : []),
    { id: 'aujourdhui', term: 'Aujourd’hui', value: <Aujourdhui pays={pays} /> },
  ]
  return (
    <Section title="Identité">
      <DefinitionList items={items} />
    </Section>
  )
}

function Note({ text }: { text: string | null }) {
  return text === null ? null : <p className={s['note']}>{text}</p>
}

type LieuxProps = { type: 'region' | 'departement'; lieux: PaysIdentite['regions'] }

function Lieux({ type, lieux }: LieuxProps) {
  const isSingle = lieux.mesure.length === 1
  return (
    <>
      <ul>
        {lieux.mesure.map((lieu) => (
          <li key={lieu.code}>
            <TerritoireLink id={territoireId(type, lieu.code)}>{lieu.nom}</TerritoireLink>
            {isSingle ? null : (
              <span className={s['discret']}> {countOf(lieu.communes, 'commune')}</span>
            )}
          </li>
        ))}
      </ul>
      <Note text={lieux.note} />
    </>
  )
}

function VilleCentre({ pays: { villeCentre } }: { pays: PaysIdentite }) {
  return (
    <>
      <TerritoireLink id={villeCentre.commune}>{villeCentre.nom}</TerritoireLink>
      {villeCentre.situation === null ? null : `, ${villeCentre.situation}`}
      <Note text={villeCentre.note} />
    </>
  )
}

function Formes({ pays: { formesJuridiques } }: { pays: PaysIdentite }) {
  if (formesJuridiques.length === 0) return <span className={s['discret']}>inconnue</span>
  return (
    <ul>
      {formesJuridiques.map((forme) => (
        <li key={forme.forme}>
          {forme.forme}
          {forme.depuis === null ? null : (
            <span className={s['discret']}>
              {' '}
              {forme.jusqua === null
                ? `depuis ${forme.depuis}`
                : `de ${forme.depuis} à ${forme.jusqua}`}
            </span>
          )}
          {forme.page === null ? null : (
            <span className={s['discret']}>
              {' '}
              (p.{FINE}
              {forme.page})
            </span>
          )}
          <Note text={forme.note} />
        </li>
      ))}
    </ul>
  )
}

function Aujourdhui({ pays: { aujourdhui } }: { pays: PaysIdentite }) {
  return (
    <>
      {aujourdhui.texte}
      <Note text={aujourdhui.note} />
      {aujourdhui.territoires.length === 0 ? null : (
        <ul className={s['liens']}>
          {aujourdhui.territoires.map((id) => (
            <li key={id}>
              <TerritoireLink id={id}>
                Voir {parseTerritoireId(id)?.type === 'petr' ? 'ce PETR' : 'ce territoire'}
              </TerritoireLink>
            </li>
          ))}
        </ul>
      )}
      <p className={s['note']}>Source : {aujourdhui.source}.</p>
    </>
  )
}
