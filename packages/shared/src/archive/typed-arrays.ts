/** The typed arrays that records may hold, by the name under which an archive tags them. Their bytes are little-endian, as on every machine with a browser. */
export const TYPED_ARRAYS = {
  Float64Array,
  Float32Array,
  Uint8Array,
  Uint16Array,
  Uint32Array,
  Int8Array,
  Int16Array,
  Int32Array,
} as const;

/** The name of such a typed array. */
export type TypedArrayName = keyof typeof TYPED_ARRAYS;
