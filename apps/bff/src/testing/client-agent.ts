import { Agent } from 'node:http';

/** Marks the requests that a test makes, as a client would, beside those of the product. */
export class ClientAgent extends Agent {}
