import { List, Text } from '@mantine/core';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Sheet } from '../../kit/page.js';
import { When } from '../../kit/words.js';
import { PartTools } from './part-tools.js';
import { usePlace, usePlan } from './place.js';
import { Stances } from './stances.js';

/** How often the two look at the plan together, and what should be true before care ends. */
export function Terms() {
  return (
    <>
      <Reviews />
      <Criteria />
    </>
  );
}

function Reviews() {
  const { i18n, t } = useLingui();
  const { side } = usePlace();
  const { id, intervalDays, nextReviewOn, agreements } = usePlan().reviewSchedule;
  const days = intervalDays ?? 0;
  return (
    <Sheet title={<Trans>Looking at it together</Trans>}>
      {intervalDays === null ? (
        <Text className="quiet">
          <Trans>It is not agreed yet how often.</Trans>
        </Text>
      ) : (
        <Text>
          {i18n._(plural(days, { one: 'Every day.', other: 'Every # days.' }))}{' '}
          {nextReviewOn && (
            <Trans>
              Next on <When at={nextReviewOn} />.
            </Trans>
          )}
        </Text>
      )}
      <Stances agreements={agreements} />
      {side && (
        <PartTools
          elementId={id}
          name={t`How often we look at it together`}
          agreements={agreements}
          changes={['review.set']}
        />
      )}
    </Sheet>
  );
}

function Criteria() {
  const { t } = useLingui();
  const { side } = usePlace();
  const { id, criteria, agreements } = usePlan().dischargeCriteria;
  return (
    <Sheet title={<Trans>Before care comes to an end</Trans>}>
      {criteria.length === 0 ? (
        <Text className="quiet">
          <Trans>It is not agreed yet what should be true by then.</Trans>
        </Text>
      ) : (
        <List>
          {criteria.map((sentence) => (
            <List.Item key={sentence} dir="auto">
              {sentence}
            </List.Item>
          ))}
        </List>
      )}
      <Stances agreements={agreements} />
      {side && (
        <PartTools
          elementId={id}
          name={t`Before care comes to an end`}
          agreements={agreements}
          changes={['criteria.set']}
        />
      )}
    </Sheet>
  );
}
