import type { LocalDays } from '../../core/days.js';
import type { AuthorityKind } from '../../access/decision/authorities.js';
import type { AttemptMethod } from '../signatures/signature-attempt.entity.js';
import type { PlanVersionDto } from '../versions/plan-version.dto.js';
import {
  code,
  item,
  note,
  quote,
  section,
  text,
  type Line,
  type Section,
} from '../../core/paper/print-lines.js';

type Signature = PlanVersionDto['signatures'][number];

const means: Record<AttemptMethod, string> = {
  'in-person': 'in person',
  phone: 'on the telephone',
  video: 'in a video call',
  letter: 'by letter',
  portal: 'in the portal',
};

const byWhatRight: Readonly<Partial<Record<AuthorityKind, string>>> = {
  parent: ', as my parent',
  guardian: ', as my guardian',
  health_care_agent: ', as my health-care agent',
  patient_appointed: ', as the one I named',
};

const awaited: Record<PlanVersionDto['missingSigners'][number], string> = {
  patient: 'me, or somebody who may sign for me',
  guardian: 'my guardian',
  professional: 'a professional of the care team',
  psychiatrist: 'a psychiatrist of the care team',
  supervisor: 'a supervisor of the care team',
};

/** Who signed, who was asked, whose signature is missing as of the print, and how to check all that. */
export function signaturesIn(version: PlanVersionDto, days: LocalDays): Section[] {
  const { signatures, attempts, missingSigners, contentHash } = version;
  const asked = attempts.map(({ occurredOn, method, reason }) =>
    item(
      `I was asked to sign on ${days.written(occurredOn)}, ${means[method]}${reason === null ? '.' : `: ${reason}`}`,
    ),
  );
  const missing =
    missingSigners.length === 0
      ? []
      : [text(`Not signed by: ${missingSigners.map((each) => awaited[each]).join('; ')}.`)];
  const signed = signatures.flatMap((each) => signatureLines(each, days));
  return [
    section(2, 'Signatures', [...signed, ...asked, ...missing]),
    section(2, 'How to check this print', [
      text(
        'The plan that was signed has this SHA-256 hash. Its receipt can be verified without the service.',
      ),
      code(contentHash),
    ]),
  ];
}

/** What stands at the head of a version that was put into force without the patient's signature; it says so when there is one now. */
export function unsignedLines({ unsignedReason, signatures }: PlanVersionDto, days: LocalDays): string[] {
  if (unsignedReason === null) return [];
  const mine = signatures.find(({ party, contested }) => party === 'patient' && contested === null);
  if (!mine) return [`My signature was not obtained: ${unsignedReason}`];
  return [
    `It was put into force without my signature: ${unsignedReason}`,
    `My side has signed since, on ${days.written(mine.signedAt)}.`,
  ];
}

function signatureLines(signature: Signature, days: LocalDays): Line[] {
  const { attestation, contested } = signature;
  const stands = [item(signerLine(signature, days)), quote(attestation)];
  return contested === null ? stands : [...stands, note(contestLine(contested))];
}

/** A labelled reason is not on a paper for somebody who does not read it. */
function contestLine({ reason }: NonNullable<Signature['contested']>): string {
  return reason === null
    ? 'I say that this signature is not mine.'
    : `I say that this signature is not mine: ${reason}`;
}

/** Who signed, when and how: what was not signed in a session of their own says so. */
function signerLine(signature: Signature, days: LocalDays): string {
  const { signedBy, signedAt, elsewhere } = signature;
  const who = `${signedBy.displayName}, ${asWhat(signature)}`;
  if (elsewhere === null) return `${who}, ${days.written(new Date(signedAt))}`;
  const { method, signedOn, witness, recordedBy } = elsewhere;
  const how = method === 'paper' ? 'on paper' : 'on the clinic’s device with a code of their own';
  const seen = witness === null ? '' : `, seen by ${witness}`;
  const when = days.written(signedOn ?? new Date(signedAt));
  return `${who}, ${how}, ${when}${seen}; recorded by ${recordedBy.displayName}`;
}

function asWhat({ capacity, authorityKind, profession, inTraining }: Signature): string {
  switch (capacity) {
    case 'self':
      return 'for myself';
    case 'representative':
      return `for me${byWhatRight[authorityKind as AuthorityKind] ?? ''}`;
    case 'professional':
      return `for the care team${asProfession(profession)}${inTraining ? ', in training' : ''}`;
    case 'supervisor':
      return `as a supervisor of the care team${asProfession(profession)}`;
  }
}

function asProfession(profession: string | null): string {
  return profession === null || profession === 'other' ? '' : ` (${profession.replaceAll('_', ' ')})`;
}
