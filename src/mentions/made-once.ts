/** Makes something of an object when it is first asked for, and keeps it as long as the object is there. */
export function madeOnce<Key extends object, Value extends object>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** The same of an object and what is asked for of it. */
export function madeOnceEach<Key extends object, Other, Value extends object>(
  make: (key: Key, other: Other) => Value,
): (key: Key, other: Other) => Value {
  const madeOf = madeOnce((_key: Key) => new Map<Other, Value>());
  return (key, other) => {
    const made = madeOf(key);
    const value = made.get(other) ?? make(key, other);
    made.set(other, value);
    return value;
  };
}
