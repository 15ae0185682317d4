import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Schemas } from '../../api/client.js';

export const signerNames: Record<Schemas['MissingSigner'], MessageDescriptor> = {
  patient: msg`the patient`,
  guardian: msg`the guardian, where there is one`,
  professional: msg`the clinician`,
  psychiatrist: msg`a psychiatrist`,
  supervisor: msg`a supervisor`,
};

export const orderNames: Record<Schemas['SigningOrder'], MessageDescriptor> = {
  any: msg`in any order`,
  'patient-first': msg`the patient first`,
  'professional-first': msg`the clinician first, the patient last`,
};
