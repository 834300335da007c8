type Descriptors = Record<PropertyKey, PropertyDescriptor | undefined>;

const builtin = Object as { getOwnPropertyDescriptors?: (value: object) => Descriptors };

/**
 * The one builtin newer than ES2016 that this bundle needs: the compiler turns `{ ...a, b }` into a helper that asks
 * for it as it loads. The build puts this script before everything else. The tests run the bundle in a realm without it.
 */
builtin.getOwnPropertyDescriptors ??= (value) => {
  const found: Descriptors = {};
  for (const key of Reflect.ownKeys(value)) found[key] = Object.getOwnPropertyDescriptor(value, key);
  return found;
};
