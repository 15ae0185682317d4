import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { When } from '../../kit/words.js';
import { ChangedSince, GoneOn } from './changed-since.js';
import { ClinicianSigns } from './clinician-signs.js';
import { NotSigning } from './not-signing.js';
import { PatientSigns } from './patient-signs.js';
import { PutInForce } from './put-in-force.js';
import { WhatWeSign } from './what-we-sign.js';
import type { Speaker } from './who-answers.js';

export type Version = Schemas['PlanVersionSummary'];

export interface SigningProps {
  readonly version: Version;
  readonly path: { readonly patientId: string; readonly planId: string; readonly versionId: string };
  readonly speaker: Speaker;
}

const ofThePatient: readonly Schemas['MissingSigner'][] = ['patient', 'guardian'];

interface ToSignProps extends SigningProps {
  /** The version before it that the patient’s side signed, if there is one. */
  readonly signedLast: Version | undefined;
}

/** A frozen version: who signed, whose turn it is, a no as well as a yes, and putting it into force. */
export function ToSign({ signedLast, ...props }: ToSignProps) {
  const { signatures, turn, attempts, missingSigners, frozenAt, number } = props.version;
  const isTheirs = turn.some((signer) => ofThePatient.includes(signer));
  const isOurs = turn.some((signer) => !ofThePatient.includes(signer));
  return (
    <>
      <p>
        <Trans>
          Version {number}, frozen on <When at={frozenAt} as="moment" />. We sign this one.
        </Trans>{' '}
        {missingSigners.length === 0 && <Trans>Everybody has signed: it can be put into force.</Trans>}
      </p>
      <GoneOn path={props.path} />
      {signedLast && <ChangedSince signed={signedLast} path={props.path} />}
      <WhatWeSign path={props.path} />
      {signatures.length > 0 && (
        <ul>
          {signatures.map(({ id, signedBy, signedAt }) => (
            <li key={id}>
              {signedBy.displayName}, <When at={signedAt} as="moment" />
            </li>
          ))}
        </ul>
      )}
      {attempts.map(({ id, occurredOn, reason }) => (
        <Text key={id} dir="auto">
          <Trans>
            Asked on <When at={occurredOn} />, and not signed:
          </Trans>{' '}
          {reason}
        </Text>
      ))}
      {isTheirs && <PatientSigns {...props} />}
      {isTheirs && <NotSigning {...props} />}
      {isOurs && <ClinicianSigns {...props} />}
      <PutInForce {...props} />
    </>
  );
}
