import { say, type Sentence } from '../../core/language/say.js';
import { BrokenRule } from '../../core/errors.js';
import { quoted } from '../../core/text/written.js';
import type { InstrumentDto } from './instrument.dto.js';

/** Why nobody can be asked to answer one of the organisation's own; null: they can. */
export function whyNot(
  name: string,
  { isRetired, attestation }: Pick<InstrumentDto, 'isRetired' | 'attestation'>,
  today: string,
): Sentence | null {
  if (isRetired) return say`${quoted(name)} was taken off the list. Choose another questionnaire.`;
  if (attestation === null)
    return say`Nobody has vouched yet that your clinic may use ${quoted(name)}. An administrator says on what ground: POST /v1/instruments/{instrumentId}/attestations.`;
  if (attestation.validUntil !== null && attestation.validUntil < today)
    return say`The permission to use ${quoted(name)} ended on ${attestation.validUntil}. An administrator says on what ground it goes on: POST /v1/instruments/{instrumentId}/attestations.`;
  return null;
}

/** @throws {BrokenRule} where the permission ends while somebody would still be answering */
export function requireCovered(instrument: InstrumentDto, dueOn: string): InstrumentDto {
  const last = instrument.attestation?.validUntil ?? null;
  if (last === null || dueOn <= last) return instrument;
  throw new BrokenRule(
    say`The permission to use ${quoted(instrument.name)} ends on ${last}. Ask for the answers by then, or an administrator says on what ground it goes on: POST /v1/instruments/{instrumentId}/attestations.`,
    { errors: [{ pointer: '/dueOn', message: say`must not be after ${last}, when the permission ends` }] },
  );
}
