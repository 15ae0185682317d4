import { SetMetadata } from '@nestjs/common';
import type { Statement } from '../core/database/sql.js';
import type { Asked } from './labels.service.js';

export const readsAheadKey = 'concord:reads-ahead';

/** What a read about a patient asks: by the address and what is asked for, never by who asks. Null where it asks something else. */
export type Foresight = (
  address: Readonly<Record<string, string>>,
  asked: Asked,
  now: Date,
) => Statement | null;

/**
 * For what is read most: its one statement is sent along with what decides whether it may be read, in one round trip instead of three.
 * Nobody looks at the answer before that is decided. So the statement is the same whoever asks, and touches no table whose row policies
 * keep anything back by who it is; what of the answer is theirs is told by the room. The address names nothing that could be labelled.
 */
export const ReadsAhead = (foresight: Foresight): MethodDecorator => SetMetadata(readsAheadKey, foresight);
