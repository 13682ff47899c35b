/**
 * The same answer for the same object, made once; it is forgotten with the object. The object holds it
 * itself, where neither a copy nor JSON takes it along: out of a `WeakMap` only a great collection takes it.
 */
export function onceFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = Symbol('made')
  return (key: Key & { readonly [made]?: { readonly value: Value } }) => {
    if (key[made]) return key[made].value
    const value = make(key)
    Object.defineProperty(key, made, { value: { value } })
    return value
  }
}
