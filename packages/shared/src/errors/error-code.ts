import * as v from 'valibot';
import { ERROR_TABLE, type ErrorCode } from '#errors/error-table.ts';

/** The code of one row of the error table. */
export const errorCode = v.custom<ErrorCode>((input) => typeof input === 'string' && Object.hasOwn(ERROR_TABLE, input));
