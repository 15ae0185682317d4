import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Schemas } from '../../api/client.js';

export type Plan = Schemas['SafetyPlan'];
export type Line = Schemas['SafetyEntry'];
export type Part = Schemas['SafetySectionSection'];
export type Op = Schemas['WriteSafetyPlan']['ops'][number];

interface PartWords {
  readonly heading: MessageDescriptor;
  /** What may stand there, for whoever writes it. */
  readonly hint: MessageDescriptor;
}

/** In the order of a hard hour: what one sees first, then what one can do, alone and with others. */
export const parts: Record<Part, PartWords> = {
  warning_signs: {
    heading: msg`Signs that it gets hard`,
    hint: msg`What you notice first: a thought, a feeling, something you do or stop doing.`,
  },
  what_helps_me_alone: {
    heading: msg`What I can do alone`,
    hint: msg`Small things that steady you, without anybody else.`,
  },
  people_and_places: {
    heading: msg`People and places that take my mind off`,
    hint: msg`Where you can go, and who is good to be with.`,
  },
  people_i_ask: {
    heading: msg`People I ask for help`,
    hint: msg`Who may know how it is, and how you reach them.`,
  },
  professionals: {
    heading: msg`Professionals I call`,
    hint: msg`Who is there for you, and at which hours.`,
  },
  making_the_place_safe: {
    heading: msg`Making the place safe`,
    hint: msg`What should be out of reach, and who can help with that.`,
  },
  reasons_to_live: {
    heading: msg`What I live for`,
    hint: msg`People, animals, plans, small pleasures.`,
  },
};

const order = Object.keys(parts) as readonly Part[];

export const isSomebody = (part: Part): boolean =>
  part === 'people_and_places' || part === 'people_i_ask' || part === 'professionals';

/** The parts of a plan in the order in which they are read. */
export function inOrder({ sections }: Plan): readonly Schemas['SafetySection'][] {
  return order.flatMap((part) => sections.filter(({ section }) => section === part));
}

export function linesOf({ sections }: Plan): ReadonlyMap<string, Line> {
  return new Map(sections.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry])));
}

/** What a warning sign leads to, one after the other. */
export function actionsOf(plan: Plan, signId: string): readonly Line[] {
  const lines = linesOf(plan);
  const ids = plan.ifThen.find((link) => link.signId === signId)?.actionIds ?? [];
  return ids.flatMap((id) => lines.get(id) ?? []);
}
