/** A JSON Schema as it came: an object, nothing more is known of it. */
export type SchemaRecord = Record<string, unknown>;
