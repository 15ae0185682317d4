import { Anchor, Button, Text, VisuallyHidden } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { ShowMore } from '../../kit/more.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { When } from '../../kit/words.js';
import { relationNames } from '../sharing/names.js';
import type { Sought } from './audit.js';
import { isRefusal, refusals } from './refusals.js';
import '../../kit/cards-table.css';
import './privacy.css';

/** What was done, of every kind until whoever looks picks one from the lines. */
export function AuditLines({ sought }: { sought: Sought }) {
  const [only, setOnly] = useState<string>();
  return (
    <>
      {only !== undefined && (
        <div className="row">
          <Text role="status">
            <Trans>
              Only <code>{only}</code>
            </Trans>
          </Text>
          <Button variant="default" size="xs" onClick={() => setOnly(undefined)}>
            <Trans>Every kind of deed again</Trans>
          </Button>
        </div>
      )}
      <Found sought={{ ...sought, action: only }} onOnly={setOnly} />
    </>
  );
}

interface FoundProps {
  readonly sought: Sought & { readonly action: string | undefined };
  /** Looks for one kind of deed alone. */
  readonly onOnly: (action: string) => void;
}

function Found({ sought, onOnly }: FoundProps) {
  const { t } = useLingui();
  const given = Object.fromEntries(
    Object.entries(sought).filter(([, value]) => value !== undefined),
  ) as Sought;
  const lines = usePages('/v1/audit-events', { params: { query: { limit: 50, ...given } } });
  const columns = [t`When`, t`Who`, t`What`, t`What came of it`, t`Record`];
  return (
    <WhenRead of={lines}>
      {(items) =>
        items.length === 0 ? (
          <Empty>
            <Trans>Nothing is on record that fits this.</Trans>{' '}
            {(sought.identifier ?? sought.patientId) && (
              <Trans>
                No record may have this number or id: look at it once more. An id is needed whole.
              </Trans>
            )}
            {sought.from && sought.until && sought.from >= sought.until && (
              <Trans>The last day lies before the first.</Trans>
            )}
          </Empty>
        ) : (
          <>
            <table className="cards-table" role="table" aria-label={t`Audit trail`}>
              <thead role="rowgroup">
                <tr role="row">
                  {columns.map((column) => (
                    <th key={column} role="columnheader" scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody role="rowgroup">
                {items.map((line) => (
                  <Line key={line.id} line={line} columns={columns} onOnly={onOnly} />
                ))}
              </tbody>
            </table>
            <ShowMore of={lines} />
          </>
        )
      }
    </WhenRead>
  );
}

interface LineProps extends Pick<FoundProps, 'onOnly'> {
  readonly line: Schemas['AuditEvent'];
  readonly columns: readonly string[];
}

function Line({ line, columns, onOnly }: LineProps) {
  const { t } = useLingui();
  const outcomes = { read: t`read`, written: t`written`, denied: t`refused` };
  const { at, who, action, words, outcome, relation, reason, patientId, inList } = line;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <When at={at} as="moment" />
      </th>
      <td role="cell" data-label={columns[1]}>
        {who?.displayName ?? <Trans>nobody signed in</Trans>}
        {relation && (
          <div className="quiet small">
            {relation === 'none' ? <Trans>by their role here</Trans> : t(relationNames[relation])}
          </div>
        )}
      </td>
      <td role="cell" data-label={columns[2]}>
        {words}
        <div className="small">
          <Anchor component="button" type="button" inherit onClick={() => onOnly(action)}>
            <VisuallyHidden>
              <Trans>Only such:</Trans>{' '}
            </VisuallyHidden>
            <code>{action}</code>
          </Anchor>
        </div>
        {inList && (
          <div className="quiet small">
            <Trans>in a list</Trans>
          </div>
        )}
      </td>
      <td role="cell" data-label={columns[3]}>
        {outcomes[outcome]}
        {reason && (
          <div className="quiet small">
            {isRefusal(reason) && t(refusals[reason])} <code>{reason}</code>
          </div>
        )}
      </td>
      <td role="cell" data-label={columns[4]}>
        {patientId ? (
          <Anchor
            component={Link}
            to={`/privacy/people/${patientId}`}
            aria-label={`${patientId.slice(-8)}: ${patientId}`}
          >
            <code>{patientId.slice(-8)}</code>
          </Anchor>
        ) : (
          <span className="nothing">—</span>
        )}
      </td>
    </tr>
  );
}
