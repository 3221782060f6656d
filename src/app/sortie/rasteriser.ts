/**
 * Turns an SVG document into a PNG of this size. Rejects when the browser cannot make it:
 * too large a canvas, a document it does not read.
 */
export async function rasteriser(
  svg: string,
  { width, height }: { width: number; height: number },
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
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
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
