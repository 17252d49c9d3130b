/** Three lanes from one start line; the yellow one is running. */
export function Logo() {
  return (
    <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden className="shrink-0 forced-color-adjust-none">
      <path
        className="fill-t1 forced-colors:fill-[CanvasText]"
        d="M4 4h1.8v20H4zM7.5 5.5h11v4h-11zM7.5 18.5H15v4H7.5z"
      />
      <rect x="7.5" y="12" width="17" height="4" strokeWidth="0.7" className="fill-now stroke-now-line" />
    </svg>
  );
}
