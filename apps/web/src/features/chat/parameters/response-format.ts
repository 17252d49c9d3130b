import { isRecord } from '@lineup/shared/json/is-record.ts';

/** The types of OpenAI's `response_format`. */
export const FORMAT_TYPES = ['text', 'json_object', 'json_schema'] as const;

export type FormatType = (typeof FORMAT_TYPES)[number];

type JsonSchemaFormat = { name: string; strict: boolean; schema: Record<string, unknown> };

/** A response format taken apart; `other` is one that only its gateway knows. */
export type ResponseFormat = { type: FormatType | 'other' } & JsonSchemaFormat;

const FIRST_SCHEMA: JsonSchemaFormat = {
  name: 'answer',
  strict: true,
  schema: {
    type: 'object',
    properties: { answer: { type: 'string' } },
    required: ['answer'],
    additionalProperties: false,
  },
};

/** Reads a response format as it is sent; what it does not say is a first schema to begin with. */
export function readResponseFormat(format: Record<string, unknown> | undefined): ResponseFormat {
  const said = isRecord(format?.['json_schema']) ? format['json_schema'] : {};
  const { name, strict, schema } = said;
  return {
    type: FORMAT_TYPES.find((type) => type === format?.['type']) ?? 'other',
    name: typeof name === 'string' ? name : FIRST_SCHEMA.name,
    strict: typeof strict === 'boolean' ? strict : FIRST_SCHEMA.strict,
    schema: isRecord(schema) ? schema : FIRST_SCHEMA.schema,
  };
}

/** Writes a response format as OpenAI's reference has it. */
export function writeResponseFormat(
  type: FormatType,
  { name, strict, schema }: JsonSchemaFormat,
): Record<string, unknown> {
  return type === 'json_schema' ? { type, json_schema: { name, strict, schema } } : { type };
}

/** OpenAI's rule for the name of a schema. */
export function isSchemaName(name: string): boolean {
  return /^[\w-]{1,64}$/.test(name);
}
