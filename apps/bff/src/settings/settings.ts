import type { AccessSettings } from '#access/access-settings.ts';
import type { Gateway } from '#gateway/gateway.ts';
import type { LimitsConfig } from './limits-file-schema.ts';

/** What the operator decided, checked. `gateways` is empty when none is configured. */
export type Settings = {
  host: string;
  port: number;
  allowedHosts: readonly string[];
  access: AccessSettings;
  gateways: readonly Gateway[];
  scanLocalGateways: boolean;
  firstByteLimitMs: number;
  idleLimitMs: number;
  drainMs: number;
  limits: LimitsConfig;
  redisUrl: string | undefined;
  operatorToken: string | undefined;
  metricsToken: string | undefined;
  metricsPort: number | undefined;
  logLevel: string;
  /** Prompts are logged. */
  logsContent: boolean;
};
