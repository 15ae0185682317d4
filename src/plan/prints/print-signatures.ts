import type { PlanVersionDto } from '../versions/plan-version.dto.js';
import { day, item, text, type Line, type Section } from './print-lines.js';

type Signature = PlanVersionDto['signatures'][number];

/** Who signed, who was asked, whose signature is missing, and how to check all that. */
export function signaturesIn({
  signatures,
  attempts,
  missingSigners,
  contentHash,
}: PlanVersionDto): Section[] {
  const signed = signatures.flatMap(signatureLines);
  const asked = attempts.map(({ occurredOn, method, reason }) =>
    item(`Asked to sign on ${day(occurredOn)} (${method}): ${reason}`),
  );
  const missing = missingSigners.length === 0 ? [] : [text(`Not signed by: ${missingSigners.join(', ')}.`)];
  return [
    { heading: 'Signatures', level: 2, lines: [...signed, ...asked, ...missing] },
    {
      heading: 'How to check this print',
      level: 2,
      lines: [
        text(
          'The plan that was signed has this SHA-256 hash. Its receipt can be verified without the service.',
        ),
        { kind: 'code', text: contentHash },
      ],
    },
  ];
}

function signatureLines(signature: Signature): Line[] {
  const { attestation, contested } = signature;
  const stands: Line[] = [item(signerLine(signature)), { kind: 'quote', text: attestation }];
  if (contested === null) return stands;
  return [
    ...stands,
    { kind: 'note', text: `The patient’s side says that this is not theirs: ${contested.reason}` },
  ];
}

/** Who signed, when and how: what was not signed in a session of their own says so. */
function signerLine({ signedBy, capacity, signedAt, inTraining, elsewhere }: Signature): string {
  const who = `${signedBy.displayName} (${capacity}${inTraining ? ', in training' : ''})`;
  if (elsewhere === null) return `${who}, ${day(signedAt)}`;
  const { method, signedOn, witness, recordedBy } = elsewhere;
  const how = method === 'paper' ? 'on paper' : 'on the clinic’s device with a code of their own';
  const seen = witness === null ? '' : `, seen by ${witness}`;
  return `${who}, ${how}, ${day(signedOn ?? signedAt)}${seen}; recorded by ${recordedBy.displayName}`;
}
