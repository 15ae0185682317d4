import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Schemas } from '../../api/client.js';

export type Client = Schemas['ApiClient'];
export type Key = Schemas['ApiClientKey'];
export type Scope = Schemas['Scope'];

export const purposeNames: Record<Client['purposeCode'], MessageDescriptor> = {
  treatment: msg`treatment`,
  care_coordination: msg`coordinating care`,
  payment: msg`payment`,
  operations: msg`running the organisation`,
  research: msg`research`,
  legal_proceedings: msg`legal proceedings`,
};

export const scopeNames: Record<Scope, MessageDescriptor> = {
  plan: msg`the plan`,
  progress: msg`progress`,
  journey: msg`the way`,
  decisions: msg`decisions`,
  safety_plan: msg`the safety plan`,
  substance_use: msg`what is about substance use`,
};
