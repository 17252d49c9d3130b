import { clsx } from 'clsx';
import type { ComponentProps, CSSProperties } from 'react';
import { useFieldProps } from './use-field-props.ts';

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'value'> & {
  value: string;
  /** Grows with its text up to `maxRows`, then scrolls. */
  autoGrow?: boolean;
  maxRows?: number;
};

/** Has no box of its own: the composer or sheet around it draws one, or `className` does. */
export function TextArea({ autoGrow = false, maxRows = 12, className, value, style, ...rest }: TextAreaProps) {
  const field = useFieldProps();
  if (!autoGrow) {
    return (
      <textarea {...field} value={value} className={clsx('w-full resize-none', className)} style={style} {...rest} />
    );
  }

  // A hidden copy of the text in the same grid cell gives the height: no measuring, no layout effect.
  const limit: CSSProperties = { maxHeight: `calc(${maxRows}lh + 1lh)` };
  return (
    <div
      className={clsx('grid min-h-0 grid-cols-[minmax(0,1fr)] overflow-hidden', className)}
      style={{ ...limit, ...style }}
    >
      <div
        aria-hidden
        className="invisible col-start-1 row-start-1 whitespace-pre-wrap [overflow-wrap:anywhere]"
        style={limit}
      >
        {`${value} `}
      </div>
      <textarea
        rows={1}
        {...field}
        value={value}
        className="scroll-slim col-start-1 row-start-1 w-full min-w-0 resize-none overflow-y-auto [overflow-wrap:anywhere] outline-none"
        {...rest}
      />
    </div>
  );
}
