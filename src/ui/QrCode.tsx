import { useMemo } from 'react'
import s from './QrCode.module.css'
import { encodeQr } from './qrEncode.ts'

export type QrCodeProps = {
  /** What the code says: an address. */
  text: string
  /** Alternative: what the code leads to. */
  label: string
}

/** A QR code, as large as its box; a sentence when the text is too long for one. */
export function QrCode({ text, label }: QrCodeProps) {
  const qr = useMemo(() => encodeQr(text), [text])
  if (!qr) {
    return <p className={s['trop-long']}>Cette adresse est trop longue pour un code QR lisible.</p>
  }
  return (
    <svg
      className={s['code']}
      viewBox={`0 0 ${qr.size} ${qr.size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path className={s['clair']} d={`M0 0h${qr.size}v${qr.size}H0z`} />
      <path className={s['sombre']} d={qr.path} />
    </svg>
  )
}
