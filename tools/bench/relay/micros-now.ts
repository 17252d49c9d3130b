/** Microseconds on the machine's monotonic clock, which all processes of a machine share. */
export function microsNow(): number {
  return Number(process.hrtime.bigint() / 1_000n);
}
