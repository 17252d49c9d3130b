import { useId, type ReactNode } from 'react';

/** One part of the inspector under its heading. */
export function InspectorPart({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-b border-line px-4 pt-3 pb-3.5 last:border-b-0">
      <h3 id={id} className="mb-1.5 text-f2 text-t3">
        {title}
      </h3>
      {children}
    </section>
  );
}
