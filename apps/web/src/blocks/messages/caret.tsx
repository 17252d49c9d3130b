/** Where an answer is being written: the one yellow. */
export function Caret() {
  return (
    <span
      aria-hidden
      data-caret
      className="ml-0.5 inline-block h-[1.08em] w-[7px] bg-now align-[-0.18em] shadow-[0_0_0_1px_var(--now-line)]"
    />
  );
}
