/** The gateway's route below its base URL. */
export type GatewayRoute = { path: string };

/**
 * Writes a program that sends one chat request, exactly once, and prints the answer. `request` is the body as it was sent. Address and
 * key come from the environment: the browser knows neither.
 */
export type CodeWriter = (request: unknown, route: GatewayRoute) => string;
