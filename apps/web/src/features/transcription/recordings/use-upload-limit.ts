import { useConfig } from '#blocks/models/use-config.ts';

/** How many bytes the gateway takes that takes most; undefined while no gateway is known. */
export function useUploadLimit(): number | undefined {
  const { data: config } = useConfig();
  const limits = Object.values(config?.limits ?? {}).map(({ uploadBytes }) => uploadBytes);
  return limits.length === 0 ? undefined : Math.max(...limits);
}
