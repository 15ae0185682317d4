import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import type { Schemas } from '../../api/client.js';
import { ColleagueSelect } from '../../kit/colleague-select.js';
import { Typed } from '../../kit/deed-form.js';
import { Page, Sheet } from '../../kit/page.js';
import { AuditLines } from './audit-lines.js';

export interface Sought {
  readonly patientId?: string;
  readonly identifier?: string;
  readonly accountId?: string;
  readonly outcome?: Schemas['AuditEvent']['outcome'];
  readonly from?: string;
  readonly until?: string;
}

/** The moment at which a day begins for whoever is looking, or the one after it. */
function beginningOf(day: string | undefined, daysLater = 0): string | undefined {
  if (day === undefined) return undefined;
  const at = new Date(`${day}T00:00`);
  at.setDate(at.getDate() + daysLater);
  return at.toISOString();
}

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Who did what with which record. Lines hold ids, never what a record says. */
export function Audit() {
  const { t } = useLingui();
  const [sought, setSought] = useState<Sought>({});
  const search = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new Typed(new FormData(event.currentTarget));
    const record = typed.maybe('record');
    setSought({
      [isId.test(record ?? '') ? 'patientId' : 'identifier']: record,
      accountId: typed.maybe('accountId'),
      outcome: typed.maybe('outcome') as Sought['outcome'],
      from: beginningOf(typed.maybe('from')),
      until: beginningOf(typed.maybe('until'), 1),
    });
  };
  return (
    <Page
      title={t`Audit trail`}
      lead={<Trans>Who did what, newest first. It holds ids, never what a record says.</Trans>}
    >
      <Sheet>
        <form onSubmit={search} role="search" className="row search-row">
          <ColleagueSelect name="accountId" label={t`Who`} required={false} />
          <TextInput name="record" label={t`Number or id of the record`} maxLength={64} autoComplete="off" />
          <NativeSelect
            name="outcome"
            label={t`What came of it`}
            data={[
              { value: '', label: t`anything` },
              { value: 'read', label: t`read` },
              { value: 'written', label: t`written` },
              { value: 'denied', label: t`refused` },
            ]}
          />
          <TextInput type="date" name="from" label={t`First day`} />
          <TextInput type="date" name="until" label={t`Last day`} />
          <Button type="submit">
            <Trans>Search</Trans>
          </Button>
        </form>
        <AuditLines sought={sought} />
      </Sheet>
    </Page>
  );
}
