const MEGABYTE = 1024 * 1024;

/** How figures of each kind are written. */
export const writeValue = {
  ratio: (value: number): string => `${value.toFixed(2)}×`,
  ms: (value: number): string => `${value.toFixed(2)} ms`,
  megabytes: (value: number): string => `${(value / MEGABYTE).toFixed(1)} MB`,
  kilobytes: (value: number): string => `${(value / 1024).toFixed(0)} KB`,
  percent: (value: number): string => `${(value * 100).toFixed(2)} %`,
  count: (value: number): string => value.toFixed(0),
  share: (value: number): string => value.toFixed(2),
};
