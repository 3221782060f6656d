import { paysContenus, typologies } from '#/content/identites.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Notice } from '#/ui/Notice.tsx'
import { EN_MILLESIME } from '../parts/couches.ts'
import s from './AccueilPanel.module.css'
import { LignePays } from './LignePays.tsx'

/** Welcome: what this is, the nine Pays, how to go on. */
export function AccueilPanel() {
  const millesime = useAppStore((state) => state.millesime)
  const pays = [...paysContenus().values()]
  const classes = new Map(typologies().map((typologie) => [typologie.id, typologie]))
  return (
    <>
      <h2 className={s['titre']}>Là où les territoires se touchent</h2>
      <p className={s['chapeau']}>
        Lisière met sur une même carte les neuf Pays du mémento « Clusters et territoires locaux »
        (2017), leurs intercommunalités avant et après la réforme, et les zonages qui les croisent.
        Ce que le mémento affirme y est posé à côté de ce que l’on mesure.
      </p>
      {pays.length === 0 ? (
        <Notice tone="problem">
          Les neuf Pays manquent à l’appel : leurs fichiers n’ont pas pu être lus. La carte, la
          recherche et la liste restent utilisables.
        </Notice>
      ) : (
        <>
          <div className={s['entete']}>
            <h3 id="les-neuf" className={s['sous']}>
              Les neuf Pays
            </h3>
            <p className={s['legende']}>habitants et EPCI {EN_MILLESIME[millesime]}</p>
          </div>
          <ol className={s['liste']} aria-labelledby="les-neuf">
            {pays.map((un) => (
              <LignePays
                key={un.id}
                pays={un}
                typologie={classes.get(un.typologie ?? '') ?? null}
              />
            ))}
          </ol>
        </>
      )}
      <h3 className={s['sous']}>Pour commencer</h3>
      <ul className={s['conseils']}>
        <li>
          Cliquez un territoire de la carte, ou cherchez un nom, une commune, un code INSEE ou un
          SIREN : la touche <kbd>/</kbd> mène à la recherche.
        </li>
        <li>En approchant, la carte montre les EPCI, puis les communes.</li>
        <li>
          « Couches » ajoute les zones d’emploi, les PETR ou les Territoires d’industrie ; l’adresse
          de la page garde la vue.
        </li>
      </ul>
    </>
  )
}
