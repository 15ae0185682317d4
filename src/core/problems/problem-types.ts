/** Every type of a problem, as the last part of its URI. One that is not in here does not compile, and is in the API description. */
export const problemTypes = [
  'at-shared-screen',
  'bad-input',
  'broken-rule',
  'changed-meanwhile',
  'conflict',
  'excluded-person',
  'headers-too-large',
  'if-match-required',
  'like-another-patient',
  'like-excluded-person',
  'not-found',
  'not-permitted',
  'not-signed-in',
  'one-time-code-required',
  'range-not-satisfiable',
  'step-up-required',
  'too-large',
  'too-slow',
  'unavailable',
  'unexpected',
  'unmet-expectation',
  'unsupported-media-type',
  'way-told',
  'wording',
] as const;
export type ProblemType = (typeof problemTypes)[number];

/** What a problem may say beside the standard members (RFC 9457, 3.2). Their form is in `problem-members.dto.ts`. */
export const problemMembers = [
  'conflicts',
  'error',
  'findings',
  'freshOps',
  'gaps',
  'missing',
  'missingSigners',
  'name',
  'open',
  'patientIds',
  'tellApart',
  'turn',
  'withoutPatient',
] as const;
export type ProblemMember = (typeof problemMembers)[number];
