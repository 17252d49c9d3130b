/** Distances between ticks, in seconds; the least that leaves no more than MOST ticks is taken. */
const STEPS = [0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600];
const MOST = 6;

/** Where an axis of `span` milliseconds has its ticks: round seconds from 0, none so near to the end that its words would not fit. */
export function listTicks(span: number): number[] {
  const seconds = span / 1000;
  const step = STEPS.find((each) => seconds / each <= MOST) ?? Math.ceil(seconds / MOST / 600) * 600;
  const count = Math.floor((seconds * 0.97) / step);
  return Array.from({ length: count + 1 }, (_, index) => Math.round(index * step * 10) / 10);
}
