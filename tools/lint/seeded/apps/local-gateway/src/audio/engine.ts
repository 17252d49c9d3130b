import { http } from '#create-local-gateway-app.ts';

export const engine = http;
