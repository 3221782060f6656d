import { useCatalogue, useCommunes, useManifest } from '#/datasets/DatasetsContext.tsx'
import { FINE, formatInteger } from '#/lib/formatNumber.ts'
import { phraseHorsLigne } from '#/panels/parts/phraseHorsLigne.ts'
import { useAppStore } from '#/store/appStore.ts'
import type { EtatHorsLigne } from '#/store/horsLigne.slice.ts'
import { Button } from '#/ui/Button.tsx'
import { DefinitionList } from '#/ui/DefinitionList.tsx'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { ModalDialog } from '#/ui/ModalDialog.tsx'
import s from './HorsLigne.module.css'
import { useHorsLigne } from './HorsLigneContext.ts'
import { signalerPanne } from './panne.ts'
import { regionsEmportees } from './regionsEmportees.ts'
import { mega } from './taille.ts'

/** What this browser keeps, by parts, and what can be taken along or given back. */
export function HorsLigneDialog() {
  const isOpen = useAppStore((state) => state.isHorsLigneOpen)
  const open = useAppStore((state) => state.openHorsLigne)
  const horsLigne = useAppStore((state) => state.horsLigne)
  const emport = useAppStore((state) => state.emport)
  if (!isOpen) return null
  const { phrase } = phraseHorsLigne({ horsLigne, emport })
  return (
    <ModalDialog title="Hors ligne" onClose={() => open(false)}>
      <div className={s['dialogue']}>
        <p role="status" className={s['phrase']}>
          {phrase}
        </p>
        {horsLigne === null || horsLigne === 'absent' ? null : <Details etat={horsLigne} />}
      </div>
    </ModalDialog>
  )
}

function Details({ etat }: { etat: EtatHorsLigne }) {
  const emport = useAppStore((state) => state.emport)
  const poignee = useHorsLigne()
  const manifest = useManifest()
  const { application, detail } = etat
  const actuelle = manifest.status === 'ready' ? manifest.value.anneeActuelle : null
  const pris = etat.date === null ? '' : `, prise le ${DATE.format(etat.date)}`
  return (
    <>
      {emport ? (
        <p className={s['gestes']}>
          <progress
            className={s['progres']}
            aria-label="Fichiers emportés"
            max={emport.total}
            value={emport.fait}
          />
          <Button onPress={() => poignee.current?.stop()}>Arrêter</Button>
        </p>
      ) : null}
      <DefinitionList
        items={[
          {
            id: 'application',
            term: 'Application, carte et textes',
            value: partText(application),
          },
          { id: 'detail', term: 'Noms et chiffres des communes', value: partText(detail) },
          {
            id: 'communes',
            term: 'Contours des communes',
            value: `${formatInteger(etat.departements.length)} départements sur ${formatInteger(etat.nbDepartements)}, ${mega(etat.octetsCommunes)}`,
          },
          {
            id: 'version',
            term: 'Version',
            value: `${application.version}${pris}`,
          },
          {
            id: 'donnees',
            term: 'Données',
            value: `communes de 2018, périmètres d’aujourd’hui de ${actuelle ?? 'l’année du fichier'}`,
          },
        ]}
      />
      <Disclosure level={3} title="Communes, région par région">
        {() => <Regions etat={etat} />}
      </Disclosure>
      <p className={s['gestes']}>
        <Button onPress={() => void poignee.current?.refresh()}>Vérifier</Button>
        <Button onPress={signalerPanne}>Tout reprendre sur le serveur</Button>
      </p>
      <p className={s['discret']}>
        Rien de cela ne quitte ce navigateur. Le navigateur peut reprendre cette place quand le
        disque est plein{FINE}; l’état ci-dessus est relu à chaque visite.
      </p>
    </>
  )
}

const DATE = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' })

function partText({
  fichiers,
  presents,
  octets,
}: {
  fichiers: number
  presents: number
  octets: number
}) {
  const count =
    presents === fichiers
      ? 'au complet'
      : `${formatInteger(presents)} fichiers sur ${formatInteger(fichiers)}`
  return `${count}, ${mega(octets)}`
}

function Regions({ etat }: { etat: EtatHorsLigne }) {
  const communes = useCommunes()
  const manifest = useManifest()
  const catalogue = useCatalogue()
  const poignee = useHorsLigne()
  if (communes.status === 'failed') return <p>{communes.message}</p>
  if (communes.status === 'loading' || manifest.status !== 'ready') return <p>On déplie…</p>
  const regions = regionsEmportees(catalogue, communes.value, manifest.value.fichiers, etat)
  const missing = regions.flatMap(({ manquants }) => manquants)
  return (
    <>
      <ul className={s['regions']}>
        {regions.map(({ code, nom, departements, manquants, octets }) => (
          <li key={code} className={s['region']}>
            <span>
              {nom}
              <span className={s['discret']}>
                {' '}
                {mega(octets)},{' '}
                {manquants.length === 0
                  ? 'emportée'
                  : `${formatInteger(departements.length - manquants.length)} départements sur ${formatInteger(departements.length)}`}
              </span>
            </span>
            {manquants.length === 0 ? (
              <Button onPress={() => void poignee.current?.drop(departements)}>
                Retirer<span className="sr-only"> {nom}</span>
              </Button>
            ) : (
              <Button onPress={() => void poignee.current?.take(manquants)}>
                Emporter<span className="sr-only"> {nom}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className={s['gestes']}>
        <Button
          isDisabled={missing.length === 0}
          onPress={() => {
            void navigator.storage.persist?.()
            void poignee.current?.take(missing)
          }}
        >
          Tout emporter
        </Button>
        <Button
          isDisabled={etat.departements.length === 0}
          onPress={() => void poignee.current?.drop(etat.departements)}
        >
          Tout retirer
        </Button>
      </p>
    </>
  )
}
