import { Fragment } from 'react';

type RowLabelProps = { label: string; hint: string | undefined };

/** A parameter's name, which may break after its underscores. */
export function RowLabel({ label, hint }: RowLabelProps) {
  const parts = label.split(/(?<=_)/);
  return (
    <th
      scope="row"
      data-tip={hint}
      className="sticky left-0 z-1 border-b border-line bg-desk py-0.5 pr-1 pl-3 text-left text-f2 leading-3.75 font-normal text-t2"
    >
      {parts.map((part, index) => (
        <Fragment key={part}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </th>
  );
}
