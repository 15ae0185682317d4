import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react';
import type { Schemas } from '../../api/client.js';
import { useWay } from './subject.js';

export type Perspective = Schemas['Perspective'];
export const perspectives = ['self', 'clinician', 'agreed'] as const;

const toThePatient: Record<Perspective, MessageDescriptor> = {
  self: msg`How you see it`,
  clinician: msg`How your care team sees it`,
  agreed: msg`What you have both agreed`,
};
const toOthers: Record<Perspective, MessageDescriptor> = {
  self: msg`How they see it themselves`,
  clinician: msg`How the care team sees it`,
  agreed: msg`What both have agreed`,
};

/** What the three views are called, to whoever reads. */
export function useViewNames(): (perspective: Perspective) => string {
  const { _ } = useLingui();
  const { side } = useWay();
  const names = side === 'patient' ? toThePatient : toOthers;
  return (perspective) => _(names[perspective]);
}
