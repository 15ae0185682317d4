import { NativeSelect } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { useGoOn } from '../../kit/go-on.js';
import { Page } from '../../kit/page.js';
import { RecordPage } from '../../kit/record-page.js';
import { Loading, WhenRead } from '../../kit/states.js';
import { NoPlanYet } from './no-plan-yet.js';
import { PlanLink, useFindPlace, usePlace, WithOpenPlan, WithPlace, type Plan } from './place.js';
import { planStatuses } from './words.js';

type Summary = Schemas['CarePlanSummary'];

interface PlanFrameProps {
  readonly title: string;
  /** The same, said to the person whose plan it is. */
  readonly ownTitle?: string;
  /** Said to the person whose plan it is. */
  readonly lead?: ReactNode;
  /** What leads back to the plan, from the pages about a part of it. */
  readonly back?: ReactNode;
  readonly children: (plan: Plan) => ReactNode;
}

/** Around every page about a plan: finds out who looks and which plan is meant, and reads it. */
export function PlanFrame(props: PlanFrameProps) {
  const place = useFindPlace();
  const { patientId: named } = useParams({ strict: false });
  const { title, ownTitle = title, lead } = props;
  const content = place ? (
    <WithPlace value={place}>
      <Content {...props} />
    </WithPlace>
  ) : (
    <Loading lines={5} />
  );
  if (named !== undefined) return <RecordPage title={title}>{content}</RecordPage>;
  return (
    <Page title={ownTitle} lead={lead}>
      {content}
    </Page>
  );
}

function Content({ back, children }: PlanFrameProps) {
  return (
    <>
      {back && (
        <div className="no-print">
          <PlanLink>{back}</PlanLink>
        </div>
      )}
      <Plans>{children}</Plans>
    </>
  );
}

function Plans({ children }: Pick<PlanFrameProps, 'children'>) {
  const { patientId } = usePlace();
  const { plan: wanted } = useSearch({ strict: false });
  const plans = useRead('/v1/patients/{patientId}/care-plans', {
    params: { path: { patientId }, query: { limit: 100 } },
  });
  return (
    <WhenRead of={plans} lines={5}>
      {({ items }) => {
        const chosen = items.find(({ id }) => id === wanted) ?? current(items);
        if (!chosen) return <NoPlanYet />;
        return (
          <>
            {items.length > 1 && <WhichPlan plans={items} chosen={chosen.id} />}
            <OnePlan key={chosen.id} planId={chosen.id}>
              {children}
            </OnePlan>
            {!items.some(isOpen) && <NoPlanYet />}
          </>
        );
      }}
    </WhenRead>
  );
}

const order: readonly Summary['status'][] = ['active', 'draft', 'on-hold', 'completed', 'revoked'];

/** The one that people live with; before there is one, the one they write. */
function current(plans: readonly Summary[]): Summary | undefined {
  return order.flatMap((status) => plans.filter((plan) => plan.status === status))[0];
}

function isOpen({ status }: Summary): boolean {
  return status === 'active' || status === 'draft' || status === 'on-hold';
}

function WhichPlan({ plans, chosen }: { plans: readonly Summary[]; chosen: string }) {
  const { t, i18n } = useLingui();
  const goOn = useGoOn();
  const { base } = usePlace();
  return (
    <NativeSelect
      className="reading no-print"
      label={t`Which plan`}
      value={chosen}
      onChange={({ currentTarget: { value } }) => void goOn({ to: base, search: { plan: value } as never })}
      data={plans.map(({ id, title, status }) => ({
        value: id,
        label: `${title} · ${i18n._(planStatuses[status])}`,
      }))}
    />
  );
}

function OnePlan({ planId, children }: Pick<PlanFrameProps, 'children'> & { planId: string }) {
  const { patientId } = usePlace();
  const plan = useRead('/v1/patients/{patientId}/care-plans/{planId}', {
    params: { path: { patientId, planId } },
  });
  return (
    <WhenRead of={plan} lines={6}>
      {(data) => (
        <WithOpenPlan value={data}>
          <div className="sheets">{children(data)}</div>
        </WithOpenPlan>
      )}
    </WhenRead>
  );
}
