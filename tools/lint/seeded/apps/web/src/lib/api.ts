import { button } from '#ui/button.ts';
import { gateway } from '@lineup/bff/gateway/open-stream.ts';

export const api = [button, gateway];
