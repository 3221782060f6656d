/**
 * Remembers what was made from an object for as long as the object lives. The object must not
 * change, and `make` must depend on nothing else.
 */
export function memoBy<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { value: V }>()
  return (key) => {
    const known = made.get(key)
    if (known) return known.value
    const value = make(key)
    made.set(key, { value })
    return value
  }
}
