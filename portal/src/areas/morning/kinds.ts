import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Schemas } from '../../api/client.js';

export type Kind = Schemas['MorningCountKind'];
export type Entry = Schemas['MorningEntry'];

interface Shown {
  readonly title: MessageDescriptor;
  /** Where it is done. */
  readonly to: (entry: Entry) => string;
}

const plan = ({ planId }: Entry): string => (planId ? `?plan=${planId}` : '');
const at = ({ patientId }: Entry, page: string): string => `/people/${patientId}${page}`;

/** The kinds in the order in which they are seen to: what cannot wait comes first. */
export const kinds: Readonly<Record<Kind, Shown>> = {
  alert: {
    title: msg`Somebody should see this today`,
    to: (entry) => at(entry, ''),
  },
  setback: {
    title: msg`A hard time began`,
    to: (entry) => at(entry, `/way/${entry.id}`),
  },
  no_safety_plan: {
    title: msg`Without a safety plan`,
    to: (entry) => at(entry, '/safety-plan'),
  },
  review: {
    title: msg`Time to look at the plan together`,
    to: (entry) => at(entry, '/reviews'),
  },
  proposal: {
    title: msg`Proposals to answer`,
    to: (entry) => at(entry, `/plan/proposals/${entry.id}${plan(entry)}`),
  },
  question: {
    title: msg`Questions to answer`,
    to: (entry) => at(entry, `/plan${plan(entry)}`),
  },
  version: {
    title: msg`Plans to sign or to put into force`,
    to: (entry) => at(entry, `/plan/sign${plan(entry)}`),
  },
  questionnaire: {
    title: msg`Questionnaires that came back`,
    to: (entry) => at(entry, '/measures'),
  },
  consent: {
    title: msg`Consents that were asked for and wait for an answer`,
    to: (entry) => at(entry, `/sharing/consents/${entry.id}`),
  },
};
