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

export type Webhook = Schemas['Webhook'];
export type Delivery = Schemas['WebhookDelivery'];

type Kind = NonNullable<Webhook['kinds']>[number];

export const kindNames: Record<Kind, MessageDescriptor> = {
  plan: msg`the plan`,
  version: msg`signed versions`,
  decision: msg`decisions`,
  progress: msg`progress`,
  journey: msg`the way`,
  setback: msg`setbacks`,
  safety_plan: msg`the safety plan`,
};

export const pauseReasons: Record<NonNullable<Webhook['pausedBecause']>, MessageDescriptor> = {
  administrator: msg`Somebody here wanted it so. What happens meanwhile is sent when it goes on.`,
  failing: msg`Nothing has arrived there for three days. Ask whoever runs it, then let it go on.`,
  gone: msg`The other side said that nothing is to be sent there any more.`,
};

export const deliveryStates: Record<Delivery['state'], MessageDescriptor> = {
  waiting: msg`on its way`,
  delivered: msg`arrived`,
  dead: msg`did not arrive`,
  withheld: msg`not open any more`,
};

export const sendingProblems: Record<
  NonNullable<Delivery['attempts'][number]['problem']>,
  MessageDescriptor
> = {
  address_refused: msg`The address leads to a network within, where nothing is sent.`,
  name_not_found: msg`The name in the address was not found.`,
  no_connection: msg`Nobody could be reached there, or not with a valid certificate.`,
  no_answer_in_time: msg`There was no answer within ten seconds.`,
  secret_unreadable: msg`There is no secret to sign with. Make a new one.`,
};
