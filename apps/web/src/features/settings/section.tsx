import { useId, type ReactNode } from 'react';

type SectionProps = { title: string; lead?: string; children?: ReactNode };

/** One ruled part of the settings: its name at the left, its content at the right. */
export function Section({ title, lead, children }: SectionProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-8 gap-y-3 border-b border-line py-6 md:grid-cols-[152px_minmax(0,1fr)]"
    >
      <h2 id={id} className="text-f5 font-semibold">
        {title}
      </h2>
      <div className="flex min-w-0 flex-col gap-4">
        {lead !== undefined && <p className="reading text-t2">{lead}</p>}
        {children}
      </div>
    </section>
  );
}
