import { Plural, Trans } from '@lingui/react/macro';
import { List, Text } from '@mantine/core';
import { useEffect, useState, type RefObject } from 'react';
import type { Schemas } from '../../api/client.js';
import { Refused } from '../../api/problems.js';
import { useTrial } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { Gaps, mayBeSigned, useCompleteness } from '../plan/completeness.js';
import { usePlace, usePlan } from '../plan/place.js';
import { useDraft, type DraftOp } from './draft.js';
import { finished, inOrder } from './finished-op.js';

type Completeness = Schemas['Completeness'];
type Form = RefObject<HTMLFormElement | null>;

/** How long somebody pauses before what they have typed is tried. */
const pauseMs = 500;

/** What the plan would still lack with what is drafted, while it is drafted. */
export function DraftCompleteness({ form }: { form: Form }) {
  const plan = usePlan();
  const tried = useTried(form);
  if (!mayBeSigned(plan.status)) return null;
  return (
    <Sheet title={<Trans>What is still missing</Trans>}>
      {tried.length > 0 ? <WithTheDraft ops={tried} /> : <AsItStands />}
    </Sheet>
  );
}

function AsItStands() {
  return <WhenRead of={useCompleteness()}>{(known) => <Gaps {...known} />}</WhenRead>;
}

function WithTheDraft({ ops }: { ops: DraftOp[] }) {
  const { patientId } = usePlace();
  const { id: planId, revision } = usePlan();
  const basePlanRevision = useDraft(planId).base ?? revision;
  const trial = useTrial('/v1/patients/{patientId}/care-plans/{planId}/completeness/preview', {
    params: { path: { patientId, planId } },
    body: { basePlanRevision, ops },
  });
  if (trial.error instanceof Refused) return <NotTried why={trial.error.message} />;
  return trial.data ? <Compared drafted={trial.data} /> : <AsItStands />;
}

function NotTried({ why }: { why: string }) {
  return (
    <>
      <Text role="status">
        <Trans>What you are writing cannot be tried yet. This is the plan as it stands.</Trans>{' '}
        <bdi>{why}</bdi>
      </Text>
      <AsItStands />
    </>
  );
}

/** Beside what is still missing: what the draft takes care of. */
function Compared({ drafted: { gaps } }: { drafted: Completeness }) {
  const before = useCompleteness().data?.gaps ?? [];
  const left = new Set(gaps.map(sameGap));
  const mended = before.filter((gap) => !left.has(sameGap(gap)));
  return (
    <>
      <Text role="status">
        <Trans>With what you are writing:</Trans>{' '}
        <Plural
          value={gaps.length}
          _0="nothing is missing any more."
          one="# thing is still missing, or worth a look."
          other="# things are still missing, or worth a look."
        />
      </Text>
      <Gaps gaps={gaps} />
      {mended.length > 0 && (
        <>
          <Text size="sm" className="quiet">
            <Trans>It takes care of this:</Trans>
          </Text>
          <List size="sm" className="quiet">
            {mended.map((gap) => (
              <List.Item key={sameGap(gap)} dir="auto">
                {gap.message}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </>
  );
}

const sameGap = ({ code, elementId }: Schemas['Gap']): string => `${code} ${elementId}`;

/** The changes that are drafted, and what is being typed as soon as it is whole, once whoever types it pauses. */
function useTried(form: Form): DraftOp[] {
  const draft = useDraft(usePlan().id);
  const [tried, setTried] = useState<DraftOp[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => {
      const { ops, editing } = draft;
      const isWhole = editing !== null && form.current?.matches(':valid');
      setTried(
        inOrder([...ops, ...(isWhole ? [editing] : [])].flatMap((drafted) => finished(drafted) ?? [])),
      );
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [draft, form]);
  return tried;
}
