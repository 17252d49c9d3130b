import { isDemoModel } from '#blocks/models/is-demo-model.ts';
import { useConfig } from '#blocks/models/use-config.ts';

/** Tells of a gateway's model whether it is one of the server's own rule-based demo models. */
export function useIsDemo(): (choice: { gateway: string; model: string }) => boolean {
  const { data: config } = useConfig();
  return ({ gateway, model }) => {
    const isLocal = config?.gateways.find(({ id }) => id === gateway)?.local === true;
    return isDemoModel({ isLocal, model });
  };
}
