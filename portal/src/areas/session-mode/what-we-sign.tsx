import { useRead } from '../../api/queries.js';
import { nameOf } from '../../kit/record-page.js';
import { WhenRead } from '../../kit/states.js';
import { WithOpenPlan, WithPlace } from '../plan/place.js';
import { FrozenPlan } from '../sign/frozen-plan.js';
import type { SigningProps } from './to-sign.js';

/** All of it, as it is signed: also what is not talked about today. It speaks to neither of the two who read it. */
export function WhatWeSign({ path }: Pick<SigningProps, 'path'>) {
  const { patientId, planId } = path;
  const version = useRead('/v1/patients/{patientId}/care-plans/{planId}/versions/{versionId}', {
    params: { path },
  });
  const plan = useRead('/v1/patients/{patientId}/care-plans/{planId}', {
    params: { path: { patientId, planId } },
  });
  const patient = useRead('/v1/patients/{patientId}', { params: { path: { patientId } } });
  const name = patient.data ? nameOf(patient.data) : null;
  const place = {
    patientId,
    own: false,
    side: null,
    base: `/people/${patientId}/plan`,
    name,
    atOneScreen: true,
  };
  return (
    <WhenRead of={version} lines={8}>
      {(frozen) => (
        <WhenRead of={plan} lines={8}>
          {(open) => (
            <WithPlace value={place}>
              <WithOpenPlan value={open}>
                <FrozenPlan version={frozen} />
              </WithOpenPlan>
            </WithPlace>
          )}
        </WhenRead>
      )}
    </WhenRead>
  );
}
