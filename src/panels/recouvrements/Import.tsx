import { type ChangeEvent, type DragEvent, useState } from 'react'
import { readGeojson } from '#/io/geojson.format.ts'
import { Button } from '#/ui/Button.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { keepImporte, useImporte } from './importe.ts'
import s from './Recouvrements.module.css'

/** A GeoJSON perimeter, chosen or dropped, that takes the place of the territory for this session. */
export function Import() {
  const importe = useImporte()
  const [told, setTold] = useState<readonly string[]>([])
  const [hasFailed, setHasFailed] = useState(false)
  const [isOver, setOver] = useState(false)
  const read = async (file: File | undefined) => {
    if (file === undefined) return
    const result = readGeojson(await file.text())
    setHasFailed(!result.ok)
    setTold((result.ok ? result.value.findings : result.findings).map(({ message }) => message))
    if (!result.ok) return
    const { nom, surface } = result.value
    keepImporte({ nom: nom ?? file.name.replace(/\.(geo)?json$/i, ''), surface })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void read(event.dataTransfer.files[0])
  }
  return (
    <fieldset
      aria-label="Importer un périmètre"
      className={s['depot']}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {importe ? (
        <p>
          Périmètre importé « {importe.nom} » : il tient lieu de territoire lu tant que la page est
          ouverte. L’adresse ne peut pas le porter : un lien ne le montrera pas.{' '}
          <Button variant="text" onPress={() => keepImporte(null)}>
            Le retirer
          </Button>
        </p>
      ) : (
        <label className={s['fichier']}>
          <span>
            Mesurer votre propre périmètre : déposez ici un fichier GeoJSON, ou choisissez-le
          </span>
          <input
            type="file"
            accept=".geojson,.json,application/geo+json"
            onChange={(event: ChangeEvent<HTMLInputElement>) => void read(event.target.files?.[0])}
          />
        </label>
      )}
      {told.length > 0 ? (
        <Notice tone={hasFailed ? 'problem' : 'empty'}>{told.join(' ')}</Notice>
      ) : null}
    </fieldset>
  )
}
