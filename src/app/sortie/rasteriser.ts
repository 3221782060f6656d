/** `image/jpeg` where weight counts more than the last shade. */
export type FormatImage = 'image/png' | 'image/jpeg'

/** Of a JPEG: names stay sharp, and a sheet weighs a third of its PNG. */
const QUALITE = 0.92

/**
 * Turns an SVG document into a picture of this size. Rejects when the browser cannot make it:
 * too large a canvas, a document it does not read.
 */
export async function rasteriser(
  svg: string,
  { width, height }: { width: number; height: number },
  format: FormatImage = 'image/png',
): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = await loadImage(url)
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d')
    if (!context) throw new Error('No 2D canvas')
    context.drawImage(image, 0, 0, width, height)
    const blob = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, format, QUALITE),
    )
    if (blob === null) throw new Error(`The browser refused a picture of ${width} × ${height}`)
    return blob
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** `decode` waits for the fonts inside the document, which `load` does not everywhere. */
async function loadImage(url: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = url
  await image.decode()
  return image
}
