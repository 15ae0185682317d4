import { say, sayAgain, toSay, type Unsaid } from '../../core/language/say.js';
import type { LocalDays } from '../../core/days.js';
import { put } from '../../core/text/isolates.js';
import { professionInWords } from './professions.js';
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

const means: Readonly<Record<AttemptMethod, Unsaid>> = {
  'in-person': toSay`in person`,
  phone: toSay`on the telephone`,
  video: toSay`in a video call`,
  letter: toSay`by letter`,
  portal: toSay`in the portal`,
};

const forMe: Readonly<Partial<Record<AuthorityKind, Unsaid>>> = {
  parent: toSay`for me, as my parent`,
  guardian: toSay`for me, as my guardian`,
  health_care_agent: toSay`for me, as my health-care agent`,
  patient_appointed: toSay`for me, as the one I named`,
};

const awaited: Readonly<Record<PlanVersionDto['missingSigners'][number], Unsaid>> = {
  patient: toSay`me, or somebody who may sign for me`,
  guardian: toSay`my guardian`,
  professional: toSay`a professional of the care team`,
  psychiatrist: toSay`a psychiatrist of the care team`,
  supervisor: toSay`a supervisor of the care team`,
};

/** Who signed, who was asked, whose signature is missing as of the print, and how to check all that. */
export function signaturesIn(version: PlanVersionDto, days: LocalDays): Section[] {
  const { signatures, attempts, missingSigners, contentHash } = version;
  const asked = attempts.map(({ occurredOn, method, reason }) =>
    item(
      reason === null
        ? say`I was asked to sign on ${days.said(occurredOn)}, ${sayAgain(means[method])}.`
        : say`I was asked to sign on ${days.said(occurredOn)}, ${sayAgain(means[method])}: ${reason}`,
    ),
  );
  const missing =
    missingSigners.length === 0
      ? []
      : [text(say`Not signed by: ${missingSigners.map((each) => sayAgain(awaited[each])).join('; ')}.`)];
  const signed = signatures.flatMap((each) => signatureLines(withWholeName(each, version), days));
  return [
    section(2, say`Signatures`, [...signed, ...asked, ...missing]),
    section(2, say`How to check this print`, [
      text(
        signatures.length === 0
          ? say`This version has this SHA-256 hash. Nobody has signed it so far.`
          : say`The plan that was signed has this SHA-256 hash. Its receipt can be verified without the service.`,
      ),
      code(contentHash),
    ]),
  ];
}

/** What stands at the head of a version that was put into force without the patient's signature; it says so when there is one now. */
export function unsignedLines({ unsignedReason, signatures }: PlanVersionDto, days: LocalDays): string[] {
  if (unsignedReason === null) return [];
  const mine = signatures.find(({ party, contested }) => party === 'patient' && contested === null);
  if (!mine) return [say`My signature was not obtained: ${unsignedReason}`];
  return [
    say`It was put into force without my signature: ${unsignedReason}`,
    say`My side has signed since, on ${days.said(mine.signedAt)}.`,
  ];
}

/** Accounts of patients mostly have the first name alone: whoever signs for themselves is the person whose plan it is. */
function withWholeName(signature: Signature, { content: { patient } }: PlanVersionDto): Signature {
  if (signature.capacity !== 'self') return signature;
  return { ...signature, signedBy: { ...signature.signedBy, displayName: patient.name } };
}

function signatureLines(signature: Signature, days: LocalDays): Line[] {
  const { attestation, contested } = signature;
  const stands = [item(signerLine(signature, days)), quote(attestation)];
  return contested === null ? stands : [...stands, note(contestLine(contested))];
}

/** A labelled reason is not on a paper for somebody who does not read it. */
function contestLine({ reason }: NonNullable<Signature['contested']>): string {
  return reason === null
    ? say`I say that this signature is not mine.`
    : say`I say that this signature is not mine: ${reason}`;
}

/** Who signed, when and how: what was not signed in a session of their own says so. */
function signerLine(signature: Signature, days: LocalDays): string {
  const { signedBy, signedAt, elsewhere } = signature;
  const who = put`${signedBy.displayName}, ${asWhat(signature)}`;
  if (elsewhere === null) return `${who}, ${days.said(new Date(signedAt))}`;
  const { method, signedOn, witness, recordedBy } = elsewhere;
  const how = method === 'paper' ? say`on paper` : say`on the clinic’s device with a code of their own`;
  const when = days.said(signedOn ?? new Date(signedAt));
  return [
    `${who}, ${how}, ${when}`,
    ...(witness === null ? [] : [say`, seen by ${witness}`]),
    say`; recorded by ${recordedBy.displayName}`,
  ].join('');
}

function asWhat({ capacity, authorityKind, profession, inTraining }: Signature): string {
  const field = asProfession(profession);
  switch (capacity) {
    case 'self':
      return say`for myself`;
    case 'representative':
      return sayAgain(forMe[authorityKind as AuthorityKind] ?? toSay`for me`);
    case 'professional':
      return inTraining ? say`for the care team${field}, in training` : say`for the care team${field}`;
    case 'supervisor':
      return say`as a supervisor of the care team${field}`;
  }
}

function asProfession(profession: Signature['profession']): string {
  return profession === null || profession === 'other' ? '' : ` (${professionInWords(profession)})`;
}
