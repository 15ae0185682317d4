import { Badge, NativeSelect, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { OwnWords, When } from '../../kit/words.js';
import { PatientLink } from './patient-link.js';
import { ReviewForm } from './review-form.js';

type Opening = Schemas['BreakGlass'];

/** Emergency openings: who, when, why and what was looked at; and whether it was right. */
export function Emergencies() {
  const { t } = useLingui();
  const [review, setReview] = useState<Opening['review']>('due');
  const openings = usePages('/v1/break-glass/reviews', { params: { query: { limit: 25, review } } });
  return (
    <Page
      title={t`Emergency openings`}
      lead={
        <Trans>
          Each is reviewed within 72 hours. The patient and whoever opened the record read what you say.
        </Trans>
      }
    >
      <Sheet>
        <NativeSelect
          label={t`Show`}
          value={review}
          onChange={(event) => setReview(event.currentTarget.value as Opening['review'])}
          data={[
            { value: 'due', label: t`those that wait for a review` },
            { value: 'justified', label: t`those that were justified` },
            { value: 'not_justified', label: t`those that were not justified` },
          ]}
        />
        <LinedList of={openings} empty={<Trans>There are none.</Trans>}>
          {(opening) => <Line opening={opening} />}
        </LinedList>
      </Sheet>
    </Page>
  );
}

function Line({ opening }: { opening: Opening }) {
  const {
    patientId,
    sentence,
    reason,
    openedAt,
    isOpen,
    overdue,
    reviewDueAt,
    review,
    reviewNote,
    affiliation,
  } = opening;
  return (
    <div className="stacked">
      <div className="row">
        <Text fw={650}>
          {opening.openedBy.displayName}, <When at={openedAt} as="moment" />
        </Text>
        {isOpen && (
          <Badge color="clay" variant="filled" tt="none">
            <Trans>open now</Trans>
          </Badge>
        )}
        {overdue && (
          <Badge color="amber" variant="light" tt="none">
            <Trans>the review is overdue</Trans>
          </Badge>
        )}
      </div>
      <Text dir="auto">{sentence}</Text>
      {reason && <OwnWords by={opening.openedBy.displayName}>{reason}</OwnWords>}
      <Text size="sm">
        <Trans>Id of the record:</Trans> <code>{patientId}</code>
      </Text>
      <Text size="sm" className="quiet">
        {affiliation}
        {review === 'due' && (
          <>
            {affiliation && ' · '}
            <Trans>
              to be reviewed by <When at={reviewDueAt} as="moment" />
            </Trans>
          </>
        )}
      </Text>
      <WhatWasLookedAt acts={opening.opened} />
      <PatientLink patientId={patientId} />
      {review === 'due' ? <ReviewForm breakGlassId={opening.id} /> : <Text dir="auto">{reviewNote}</Text>}
    </div>
  );
}

function WhatWasLookedAt({ acts }: { acts: Opening['opened'] }) {
  const { t } = useLingui();
  const outcomes = { read: t`read`, written: t`written`, denied: t`refused` };
  if (acts.length === 0) {
    return (
      <Text size="sm">
        <Trans>Nothing was looked at.</Trans>
      </Text>
    );
  }
  return (
    <details>
      <summary>
        <Trans>What was looked at ({acts.length})</Trans>
      </summary>
      <ul>
        {acts.map(({ at, words, outcome, action }, place) => (
          <li key={`${at} ${action} ${place}`}>
            <When at={at} as="time" />: {words} ({outcomes[outcome]})
          </li>
        ))}
      </ul>
    </details>
  );
}
