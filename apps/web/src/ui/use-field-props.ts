import { use } from 'react';
import { FieldContext } from './field-context.ts';

type FieldProps = { id?: string; 'aria-describedby'?: string; 'aria-invalid'?: true };

/** The attributes that tie a control to the field around it; none outside a field. */
export function useFieldProps(): FieldProps {
  const field = use(FieldContext);
  if (field === null) return {};
  return {
    id: field.control,
    ...(field.describedBy !== undefined && { 'aria-describedby': field.describedBy }),
    ...(field.invalid && { 'aria-invalid': true as const }),
  };
}
