import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Role } from '../../api/me.js';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';

type Names<Code extends string> = Readonly<Record<Code, MessageDescriptor>>;

export const reactions: Names<Schemas['Reactions']> = {
  thank_you: msg`Thank you`,
  me_too: msg`Me too`,
  gives_me_hope: msg`It gives me hope`,
};

export const reasons: Names<Schemas['Reason']> = {
  about_somebody_else: msg`It tells about somebody else`,
  describes_harm: msg`It describes how one can harm oneself`,
  hurts_people: msg`It hurts people`,
  other: msg`Something else`,
};

export const states: Names<Schemas['OwnStoryState']> = {
  draft: msg`only you see it`,
  published: msg`published`,
  withdrawn: msg`withdrawn`,
  'taken-down': msg`taken down`,
};

/** Whose roles let them write a story. The service decides anew. */
export function mayWrite(roles: readonly Role[]): boolean {
  return roles.some((role) => role === 'patient' || role === 'peer_supporter');
}

/** Whose roles let them decide on stories that somebody wants looked at. */
export function mayDecide(roles: readonly Role[]): boolean {
  return roles.some((role) => role === 'practitioner' || role === 'administrator');
}

/** The parts of the way, as a choice. */
export function useStages(): readonly { readonly value: string; readonly label: string }[] {
  const { data } = useRead('/v1/stage-catalogues/current', {});
  return (data?.stages ?? []).map(({ code, title }) => ({ value: code, label: title }));
}
