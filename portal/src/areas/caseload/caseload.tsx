import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { usePages } from '../../api/pages.js';
import { ShowMore } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { CaseloadTable } from './caseload-table.js';
import { chosen, sorted, type Choice, type Order } from './order.js';

/** The patients on whose care team somebody is: whom to look for, and what waits. */
export function Caseload() {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const [choice, setChoice] = useState<Choice>('all');
  const [order, setOrder] = useState<Order>('name');
  const name = useDeferredValue(typed.trim());
  const waiting = choice === 'alert' || choice === 'no_safety_plan' ? choice : undefined;
  const query = { limit: 100, ...(name && { name }), ...(waiting && { waiting }) };
  const list = usePages('/v1/caseload', { params: { query } });
  const narrowed = name !== '' || choice !== 'all';
  return (
    <Page
      title={t`My patients`}
      lead={<Trans>Everybody on whose care team you are, and what waits for you.</Trans>}
      actions={
        <Button component={Link} to="/people/new">
          <Trans>Register a patient</Trans>
        </Button>
      }
    >
      <Sheet>
        <div className="row caseload-search" role="search">
          <TextInput
            label={t`Look for a name or a record number`}
            type="search"
            value={typed}
            maxLength={100}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <NativeSelect
            label={t`Show`}
            value={choice}
            onChange={(event) => setChoice(event.currentTarget.value as Choice)}
            data={[
              { value: 'all', label: t`everybody` },
              { value: 'alert', label: t`an answer about safety waits` },
              { value: 'no_safety_plan', label: t`without a safety plan` },
              { value: 'for_me', label: t`a proposal waits for us` },
              { value: 'overdue', label: t`a review is overdue or asked for` },
            ]}
          />
          <NativeSelect
            label={t`In the order of`}
            value={order}
            onChange={(event) => setOrder(event.currentTarget.value as Order)}
            data={[
              { value: 'name', label: t`the family name` },
              { value: 'urgency', label: t`what waits most` },
              { value: 'review', label: t`the next review` },
            ]}
          />
        </div>
        <WhenRead of={list}>
          {(items) => {
            const shown = sorted(chosen(items, choice), order);
            if (shown.length === 0) return <NoOne narrowed={narrowed} />;
            return (
              <>
                <p className="quiet caseload-count" role="status">
                  <Plural value={shown.length} one="# person" other="# people" />
                </p>
                <CaseloadTable entries={shown} />
                {list.rest.there && (
                  <p className="quiet">
                    <Trans>There are more people. Order and choice count for those who are shown.</Trans>
                  </p>
                )}
              </>
            );
          }}
        </WhenRead>
        <ShowMore of={list} />
      </Sheet>
    </Page>
  );
}

function NoOne({ narrowed }: { narrowed: boolean }) {
  if (narrowed) {
    return (
      <Empty>
        <Trans>Nobody fits this. Try a shorter piece of the name, or show everybody.</Trans>
      </Empty>
    );
  }
  return (
    <Empty>
      <Trans>
        You are on no care team yet. Register a patient, or ask a colleague to take you into a team.
      </Trans>
    </Empty>
  );
}
