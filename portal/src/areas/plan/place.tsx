import { Anchor, Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { createContext, use, type ReactNode } from 'react';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { useRead } from '../../api/queries.js';
import { useAbout } from '../../kit/about.js';
import { nameOf } from '../../kit/record-page.js';
import { useSubject } from '../../kit/subject.js';
import { useOpenRecord, walksAlong } from '../../kit/walks-along.js';
import type { PlanSearch } from './routes.js';

export type Plan = Schemas['CarePlanWithPeople'];
export type Party = Schemas['HeldBySide'];

/** Whose plan is open, and who looks at it. */
export interface Place {
  readonly patientId: string;
  /** Whether it is the reader's own plan: then the words say "you". */
  readonly own: boolean;
  /** For which side the reader speaks; null: they read, and no more. */
  readonly side: Party | null;
  /** Where these pages are. */
  readonly base: string;
  /** What the person is called; null where it is the reader, or not theirs to read. */
  readonly name: string | null;
  /** Two people read it at one screen: it speaks to neither of them. */
  readonly atOneScreen?: boolean;
}

const PlaceContext = createContext<Place | null>(null);
const PlanContext = createContext<Plan | null>(null);
export const WithPlace = PlaceContext.Provider;
export const WithOpenPlan = PlanContext.Provider;

export function usePlace(): Place {
  const place = use(PlaceContext);
  if (!place) throw new Error('This part of a page belongs into a page about a plan.');
  return place;
}

export function usePlan(): Plan {
  const plan = use(PlanContext);
  if (!plan) throw new Error('No plan is open here.');
  return plan;
}

/** The values that every request about this plan has in its path. */
export function usePlanPath(): { readonly patientId: string; readonly planId: string } {
  return { patientId: usePlace().patientId, planId: usePlan().id };
}

/** @returns null while it is not known yet how the reader stands to the person */
export function useFindPlace(): Place | null {
  const { patientId, isOwn: own, side } = useSubject();
  const { patientId: named } = useParams({ strict: false });
  const along = walksAlong(useMe());
  const patient = useRead(
    '/v1/patients/{patientId}',
    { params: { path: { patientId } } },
    { enabled: !own && !along },
  );
  const shared = useOpenRecord(patientId, { enabled: !own && along });
  if (side === null || (!own && (along ? shared.data === undefined : patient.isPending))) return null;
  return {
    patientId,
    own,
    side: side === 'reader' ? null : side,
    base: named === undefined ? '/plan' : `/people/${named}/plan`,
    name: patient.data ? nameOf(patient.data) : (shared.data?.displayName ?? null),
  };
}

interface PlanLinkProps {
  /** Below the pages of this plan, such as `/sign`. */
  readonly to?: string;
  readonly search?: PlanSearch;
  readonly children: ReactNode;
  readonly button?: 'filled' | 'default';
}

/** Goes to another page about the same plan. */
export function PlanLink({ to = '', search = {}, children, button }: PlanLinkProps) {
  const { base } = usePlace();
  const plan = use(PlanContext);
  const about = useAbout();
  const link = { to: `${base}${to}`, search: { plan: plan?.id, ...search } as never, ...about };
  if (!button)
    return (
      <Anchor component={Link} {...link}>
        {children}
      </Anchor>
    );
  return (
    <Button component={Link} variant={button} {...link}>
      {children}
    </Button>
  );
}
