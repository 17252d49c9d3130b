type DropOverlayProps = { title: string; detail?: string };

/** Says, while files are held over the page, that they can be let go anywhere. Covers the nearest positioned ancestor. */
export function DropOverlay({ title, detail }: DropOverlayProps) {
  return (
    <div className="pointer-events-none absolute inset-0 z-20 grid place-content-center bg-paper/85 p-6 text-center outline-2 -outline-offset-8 outline-focus">
      <p className="text-f7 font-semibold text-t1">{title}</p>
      {detail !== undefined && <p className="text-f4 text-t3">{detail}</p>}
    </div>
  );
}
