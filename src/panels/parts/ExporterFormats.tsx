import { useMemo, useState } from 'react'
import { useManifest } from '#/datasets/DatasetsContext.tsx'
import type { Manifest } from '#/domain/geoFiles.ts'
import { download } from '#/io/download.ts'
import {
  DESCRIPTIONS_FORMAT,
  dayOf,
  FORMATS_EXPORT,
  type FormatExport,
  nomFichier,
} from '#/io/formatsExport.ts'
import { originesOf } from '#/io/sources.ts'
import type { TableauExport } from '#/io/tableau.ts'
import { FINE } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { Button } from '#/ui/Button.tsx'
import { RadioRow } from '#/ui/RadioRow.tsx'
import { Attente } from './Attente.tsx'
import s from './ExporterFormats.module.css'
import { useExporter } from './exporterContext.ts'
import type { ChoixExport, ListeExport } from './listeExport.ts'

/** The formats, what each is good for, and what a reuse must respect. */
export function ExporterFormats({ choix }: { choix: readonly ChoixExport[] }) {
  const manifest = useManifest()
  return (
    <Attente of={manifest} loading="On relit les sources…">
      {(value) => <Choisir choix={choix} manifest={value} />}
    </Attente>
  )
}

type ChoisirProps = { choix: readonly ChoixExport[]; manifest: Manifest }

function Choisir({ choix, manifest }: ChoisirProps) {
  const exporter = useExporter()
  const [asked, setAsked] = useState(choix[0]?.id ?? '')
  const [etat, setEtat] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const chosen = choix.find(({ id }) => id === asked) ?? choix[0]
  // Thousands of rows: built once, not at each word of the status.
  const liste = useMemo(() => chosen?.build(), [chosen])
  if (chosen === undefined || liste === undefined) return null
  const formats = FORMATS_EXPORT.filter(
    (format) => liste.geometries !== undefined || !DESCRIPTIONS_FORMAT[format].hasGeometry,
  )
  const save = async (format: FormatExport) => {
    // A button that is disabled while it works loses the focus, and Escape with it.
    if (isBusy) return
    const tableau = toTableau(liste, manifest)
    const nom = nomFichier(tableau.titre, tableau.contexte.date, format)
    setIsBusy(true)
    setEtat('On prépare le fichier…')
    const made = await exporter.write(format, tableau)
    if (made.ok) download(made.value, nom)
    setEtat(
      made.ok ? `Enregistré${FINE}: ${nom}` : made.findings.map(({ message }) => message).join(' '),
    )
    setIsBusy(false)
  }
  return (
    <div className={s['exporter']}>
      <p className={s['titre']}>
        {liste.titre}
        {FINE}: {countOf(liste.lignes.length, 'ligne')}
      </p>
      {choix.length > 1 ? (
        <RadioRow
          label="Prendre"
          options={choix.map(({ id, label }) => ({ value: id, label }))}
          value={chosen.id}
          onChange={setAsked}
        />
      ) : null}
      <ul className={s['formats']}>
        {formats.map((format) => (
          <li key={format}>
            <Button onPress={() => void save(format)} className={s['format']}>
              <span className={s['nom']}>{DESCRIPTIONS_FORMAT[format].nom}</span>
              <span className={s['usage']}>{DESCRIPTIONS_FORMAT[format].usage}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className={s['etat']}>
        {etat}
      </p>
      <p className={s['licence']}>{originesOf(manifest, liste.origine).licence}</p>
    </div>
  )
}

/** Adds to a list what the manifest and the moment know: sources, licence, address, day. */
function toTableau(liste: ListeExport, manifest: Manifest): TableauExport {
  const { titre, colonnes, lignes, geometries, parametres, notes, origine } = liste
  const known = originesOf(manifest, origine)
  return {
    titre,
    colonnes,
    lignes,
    geometries: geometries ?? null,
    contexte: {
      ...known,
      adresse: window.location.href,
      date: dayOf(new Date()),
      parametres: parametres ?? [],
      notes: [...(notes ?? []), ...known.notes],
    },
  }
}
