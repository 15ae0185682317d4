import { Anchor, Badge, Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useRead } from '../../api/queries.js';
import { When } from '../../kit/words.js';
import type { Entry } from './order.js';
import '../../kit/cards-table.css';
import './caseload.css';

/** A row for everybody; on a narrow screen a card. The roles are said, because a table drawn as cards loses its own. */
export function CaseloadTable({ entries }: { entries: readonly Entry[] }) {
  const { t } = useLingui();
  const { data: catalogue } = useRead('/v1/stage-catalogues/current', {});
  // A code is nothing to read: until the names are there its place stays empty.
  const nameOfStage = (stage: string): string =>
    catalogue ? (catalogue.stages.find(({ code }) => code === stage)?.title ?? stage) : '';
  const columns = [t`Name`, t`What waits`, t`Plan`, t`Next review`, t`On their way`];
  return (
    <table className="cards-table" role="table" aria-label={t`My patients`}>
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
        {entries.map((entry) => (
          <tr key={entry.patientId} role="row">
            <th role="rowheader" scope="row">
              <Who entry={entry} />
            </th>
            <td role="cell" data-label={columns[1]}>
              <Waiting entry={entry} />
            </td>
            <td role="cell" data-label={columns[2]}>
              <PlanOf entry={entry} />
            </td>
            <td role="cell" data-label={columns[3]}>
              {entry.nextReviewOn ? (
                <When at={entry.nextReviewOn} />
              ) : (
                <span className="quiet nothing">—</span>
              )}
            </td>
            <td role="cell" data-label={columns[4]}>
              {entry.stage ? nameOfStage(entry.stage) : <span className="quiet nothing">—</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Who({ entry: { patientId, displayName, identifier, role, hasDied, isReplaced } }: { entry: Entry }) {
  return (
    <>
      <Anchor component={Link} to={`/people/${patientId}`} fw={650} dir="auto">
        {displayName}
      </Anchor>
      <Text size="sm" className="quiet">
        {identifier}
        {role === 'lead' && (
          <>
            {' · '}
            <Trans>you lead</Trans>
          </>
        )}
        {role === 'supervisor' && (
          <>
            {' · '}
            <Trans>you supervise</Trans>
          </>
        )}
      </Text>
      {hasDied && (
        <Text size="sm">
          <Trans>has died</Trans>
        </Text>
      )}
      {isReplaced && (
        <Text size="sm">
          <Trans>goes on in another record</Trans>
        </Text>
      )}
    </>
  );
}

/** What wants a look, the most pressing first; words and not colours alone. */
function Waiting({ entry }: { entry: Entry }) {
  const { alert, waitingForYou, reviewOverdue, reviewRequested, hasSafetyPlan, helpWithoutConsent } = entry;
  const nothing =
    !alert &&
    !waitingForYou &&
    !reviewOverdue &&
    !reviewRequested &&
    hasSafetyPlan !== false &&
    !helpWithoutConsent;
  if (nothing) return <span className="quiet nothing">—</span>;
  return (
    <ul className="plain-list caseload-waits">
      {alert && (
        <li>
          <Badge color="clay" variant="filled" tt="none">
            <Trans>answer about safety</Trans>
          </Badge>{' '}
          <Text span size="sm">
            <Trans>
              to be seen by <When at={alert.dueAt} as="moment" />
            </Trans>
          </Text>
        </li>
      )}
      {reviewOverdue && (
        <li>
          <Trans>the review is overdue</Trans>
        </li>
      )}
      {reviewRequested && (
        <li>
          <Trans>asks to look at the plan together</Trans>
        </li>
      )}
      {waitingForYou > 0 && (
        <li>
          <Plural
            value={waitingForYou}
            one="# proposal waits for your answer"
            other="# proposals wait for your answer"
          />
        </li>
      )}
      {helpWithoutConsent > 0 && (
        <li>
          <Plural
            value={helpWithoutConsent}
            one="# help goes on without consent"
            other="# kinds of help go on without consent"
          />
        </li>
      )}
      {hasSafetyPlan === false && (
        <li>
          <Trans>no safety plan yet</Trans>
        </li>
      )}
    </ul>
  );
}

function PlanOf({ entry: { plan, patientId, displayName, openProposals } }: { entry: Entry }) {
  const { t } = useLingui();
  if (!plan) {
    return (
      <span className="quiet">
        <Trans>none yet</Trans>
      </span>
    );
  }
  const names = { draft: t`being written`, active: t`in force`, 'on-hold': t`paused` };
  const state = names[plan.status];
  return (
    <>
      <Anchor component={Link} to={`/people/${patientId}/plan`} aria-label={`${state}: ${displayName}`}>
        {state}
      </Anchor>
      {openProposals > 0 && (
        <Text size="sm" className="quiet">
          <Plural value={openProposals} one="# open proposal" other="# open proposals" />
        </Text>
      )}
    </>
  );
}
