import {ResolveError} from '../resolve.js';

/** A host that cannot be reached, or answers with nothing usable. What it was is for the operator, never for the client. */
export class HostFailure extends Error {
  override readonly name = 'HostFailure';
  readonly phase: 'connect' | 'answer';

  constructor(phase: 'connect' | 'answer', cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), {cause});
    this.phase = phase;
  }
}

/** The one wording of everything that went wrong on the way: a refused address reads like one that was silent. */
export const upstream = (cause: unknown) => new ResolveError('upstream', 'the platform did not answer with anything usable', {cause});
