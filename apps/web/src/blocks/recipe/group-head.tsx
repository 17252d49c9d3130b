/** The heading of a group of parameters, which stays in view while the lanes scroll. */
export function GroupHead({ label, columns }: { label: string; columns: number }) {
  return (
    <tr>
      <th
        scope="rowgroup"
        colSpan={columns}
        className="border-b border-line pt-2.5 pb-0.5 pl-3 text-left text-f1 font-normal text-t3"
      >
        <span className="sticky left-3">{label}</span>
      </th>
    </tr>
  );
}
