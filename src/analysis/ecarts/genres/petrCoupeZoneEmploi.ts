import type { RecouvrementZone } from '#/analysis/communes/overlapsWithZonage.ts'
import { finishSentence } from '#/analysis/phrase/finishSentence.ts'
import { groupeNominal } from '#/analysis/phrase/groupeNominal.ts'
import type { Preuve } from '#/domain/ecart.ts'
import { territoireId } from '#/domain/territoire.ts'
import { formatShare } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { toForce } from '../force.ts'
import { defineGenre } from '../genre.ts'
import { preuveChiffre, preuvePopulation } from '../preuves.ts'

/** The smaller side of a zone cut in two, 0–0.5; 0 when its population is unknown. */
const cutOf = ({ partsDeZone: { population } }: RecouvrementZone) =>
  population === null ? 0 : Math.min(population, 1 - population)

export const petrCoupeZoneEmploi = defineGenre({
  id: 'petr-coupe-zone-emploi',
  nom: 'PETR qui coupe une zone d’emploi',
  echelle: 'france',
  definition:
    'La limite d’un PETR passe dans une zone d’emploi et en laisse une part notable de chaque côté : ceux qui vivent et travaillent ensemble n’ont pas le même projet de territoire.',
  limites:
    'Les zones d’emploi sont plus vastes que la plupart des PETR : en couper une est ordinaire, la couper par le milieu l’est moins. Les 124 PETR ne sont pas tous les Pays : de l’autre côté de la limite, il peut y avoir une association que rien ne recense.',
  unites: ['petr'],
  unite: '% d’habitants du petit côté',
  sens: 'plus-est-pire',
  parametres: [
    {
      id: 'partage',
      kind: 'nombre',
      libelle: 'Part de la zone laissée de chaque côté, au moins',
      unite: '%',
      defaut: 30,
      min: 1,
      max: 50,
      pas: 1,
      raison:
        'À 30 %, près d’un habitant sur trois est du petit côté : la limite traverse la zone, elle n’en frôle pas le bord. À 50 %, elle la coupe en deux moitiés.',
    },
    {
      id: 'zonage',
      kind: 'choix',
      libelle: 'Zones d’emploi',
      defaut: 'zone-emploi-2020',
      choix: [
        { id: 'zone-emploi-2020', libelle: 'de 2020' },
        { id: 'zone-emploi-2010', libelle: 'de 2010' },
      ],
      raison: 'Celles de 2020 sont le découpage en vigueur de l’INSEE.',
    },
  ],
  find: ({ contexte, couche, parametres }) => {
    const seuil = parametres.nombre('partage') / 100
    const zonage =
      parametres.choix('zonage') === 'zone-emploi-2010' ? 'zone-emploi-2010' : 'zone-emploi-2020'
    const recouvrements = contexte.recouvrements(couche, zonage)
    return contexte
      .unites(couche)
      .liste.flatMap(({ row, id, code, nomme, region, departement }) => {
        const coupees = (recouvrements[row]?.zones ?? [])
          .filter((zone) => cutOf(zone) >= seuil)
          .sort((a, b) => cutOf(b) - cutOf(a) || (a.code < b.code ? -1 : 1))
        const [pire] = coupees
        if (!pire) return []
        const zone = groupeNominal({ type: zonage, nom: pire.nom })
        const inside = pire.partsDeZone.population ?? 0
        const others = coupees.length - 1
        const autres = others === 0 ? '' : ` ; il en coupe aussi ${countOf(others, 'autre')}`
        return [
          {
            id: `petr-coupe-zone-emploi:${code}`,
            genre: 'petr-coupe-zone-emploi',
            territoire: id,
            region,
            departement,
            valeur: cutOf(pire) * 100,
            force: toForce(cutOf(pire), 0.4, 0.45),
            phrase: finishSentence(
              `${nomme.le} coupe ${zone.le} : ${formatShare(inside)} des habitants de la zone sont dedans, ${formatShare(1 - inside)} dehors${autres}.`,
            ),
            preuves: coupees.flatMap((cut): Preuve[] => [
              {
                kind: 'territoire',
                territoire: territoireId(zonage, cut.code),
                role: 'zone d’emploi coupée ; part de ses habitants dans le PETR',
                part: cut.partsDeZone.population ?? 0,
              },
              preuvePopulation(
                contexte.sources,
                contexte.tables.sideOf(zonage, couche).colonnes.tablePopulation,
                {
                  libelle: `Habitants de la zone d’emploi ${cut.nom} dans le PETR`,
                  valeur: cut.commun.population,
                },
              ),
              preuveChiffre(contexte.sources, 'emplois2018', {
                libelle: `Emplois de la zone d’emploi ${cut.nom} dans le PETR`,
                valeur: cut.commun.emplois,
                unite: 'emplois',
              }),
            ]),
          },
        ]
      })
  },
})
