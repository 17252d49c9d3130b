/**
 * How a request is asked: the gateway's route below its base URL and, where the answer is a file and no chat, the name that it is saved
 * under.
 */
export type GatewayRoute = { path: string; saveAs?: string };

/**
 * Writes a program that sends one request, exactly once, and prints or saves the answer. `request` is the body as it was sent. Address
 * and key come from the environment: the browser knows neither.
 */
export type CodeWriter = (request: unknown, route: GatewayRoute) => string;
