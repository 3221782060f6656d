import * as v from 'valibot'
import type { Result } from '#/domain/finding.ts'

/**
 * Fetches a generated file and checks its outer shape. Every failure is a finding
 * with a French sentence: no network, absent file, damaged JSON, unknown version.
 *
 * @param url absolute, or relative to the page
 * @param schema only the outer shape: walking 35,000 rows would cost more than it tells
 */
export async function fetchJson<T>(
  url: string,
  schema: v.GenericSchema,
  fetchLike: typeof fetch = fetch,
): Promise<Result<T>> {
  const name = url.split('/').pop() ?? url
  let response: Response
  try {
    response = await fetchLike(url)
  } catch {
    return failure(
      'fetch-failed',
      `Le fichier « ${name} » n’a pas pu être chargé : la connexion est coupée ou le serveur ne répond pas.`,
    )
  }
  if (!response.ok) {
    return failure(
      'file-absent',
      `Le fichier « ${name} » est introuvable (réponse ${response.status} du serveur).`,
    )
  }
  let raw: unknown
  try {
    raw = await response.json()
  } catch {
    return failure(
      'file-damaged',
      `Le fichier « ${name} » est abîmé : ce n’est pas du JSON lisible.`,
    )
  }
  const checked = v.safeParse(schema, raw)
  // The columns inside are the pipeline's own and are checked by tests/data: the outer shape vouches for T.
  if (checked.success) return { ok: true, value: checked.output as T }
  const issue = checked.issues[0]
  const where = issue.path?.map((item) => String(item.key)).join(' › ') || 'racine'
  return failure(
    'file-unexpected',
    `Le fichier « ${name} » n’a pas la forme attendue (${where}). Rechargez la page ; si cela persiste, régénérez public/geo.`,
  )
}

function failure(code: string, message: string): Result<never> {
  return { ok: false, findings: [{ code, gravite: 'error', message }] }
}
