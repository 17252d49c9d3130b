import { useId, type ReactNode } from 'react';

type InspectorPartProps = {
  title: string;
  /** What can be done with this part, beside its heading. */
  actions?: ReactNode;
  children: ReactNode;
};

/** One part of an inspector under its heading. */
export function InspectorPart({ title, actions, children }: InspectorPartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-b border-line px-4 pt-3 pb-3.5 last:border-b-0">
      <div className="mb-1.5 flex items-center justify-between gap-2">
        <h3 id={id} className="text-f2 text-t3">
          {title}
        </h3>
        {actions !== undefined && <div className="-my-1.5 flex shrink-0">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
