import { Badge, Stack, Text } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { ShowMore } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { When } from '../../kit/words.js';
import { useSharing } from '../sharing/subject.js';

const reviews: Record<Schemas['BreakGlassReview'], MessageDescriptor> = {
  due: msg`is being reviewed`,
  justified: msg`it was right to open it`,
  not_justified: msg`it should not have been opened`,
};

/** Who opened the record in an emergency, what they looked at, and what the privacy officer says to it. */
export function Emergencies() {
  const { params } = useSharing();
  const openings = usePages('/v1/patients/{patientId}/break-glass', {
    params: { ...params, query: { limit: 20 } },
  });
  return (
    <Sheet title={<Trans>Opened in an emergency</Trans>}>
      <WhenRead of={openings}>
        {(items) =>
          items.length === 0 ? (
            <Empty>
              <Trans>Nobody has opened it in an emergency.</Trans>
            </Empty>
          ) : (
            <ul className="plain-list lined-list">
              {items.map((opening) => (
                <li key={opening.id}>
                  <Opening opening={opening} />
                </li>
              ))}
            </ul>
          )
        }
      </WhenRead>
      <ShowMore of={openings} />
    </Sheet>
  );
}

function Opening({ opening }: { opening: Schemas['BreakGlass'] }) {
  const { t } = useLingui();
  const { sentence, reason, isOpen, review, reviewNote, opened, reviewDueAt } = opening;
  return (
    <Stack gap="xs">
      <Text dir="auto">{sentence}</Text>
      {reason && <Text dir="auto">{reason}</Text>}
      <div className="row">
        {isOpen && (
          <Badge variant="default" tt="none">
            <Trans>open at this moment</Trans>
          </Badge>
        )}
        <Badge variant="default" tt="none">
          {t(reviews[review])}
        </Badge>
        {review === 'due' && (
          <Text size="sm" className="quiet">
            <Trans>
              by <When at={reviewDueAt} as="moment" />
            </Trans>
          </Text>
        )}
      </div>
      {reviewNote && <Text dir="auto">{reviewNote}</Text>}
      {opened.length > 0 && (
        <details>
          <summary>
            <Trans>What they looked at ({opened.length})</Trans>
          </summary>
          <ul>
            {opened.map(({ at, words }) => (
              <li key={`${at} ${words}`} dir="auto">
                <When at={at} as="time" /> {words}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Stack>
  );
}
