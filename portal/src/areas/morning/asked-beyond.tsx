import { Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { usePages, type Pages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { When } from '../../kit/words.js';

type Notice = Schemas['Notice'];

/** Whom the clinic's protocol asks somebody to look after though they are on none of these patients' care teams. */
export function useAskedBeyond({ items }: Pick<Schemas['Morning'], 'items'>): Pages<Notice> {
  const asked = usePages('/v1/me/notices', {
    params: { query: { toDo: true, topic: 'safetyAlert', limit: 100 } },
  });
  const own = new Set(items.filter(({ kind }) => kind === 'alert').map(({ patientId }) => patientId));
  // Of one alert somebody is told more than once; the last is on top.
  const data = asked.data?.filter(
    ({ patientId, aboutId }, place, all) =>
      patientId !== null && !own.has(patientId) && all.findIndex((one) => one.aboutId === aboutId) === place,
  );
  return { ...asked, data };
}

export function AskedBeyond({ of }: { of: Pages<Notice> }) {
  return (
    <section className="sheet" aria-labelledby="asked-beyond">
      <Title order={2} size="h3" id="asked-beyond">
        <Trans>You are asked to get in touch</Trans>
      </Title>
      <LinedList of={of} empty={null}>
        {({ patientId, sentence, toldAt }) => (
          <div className="stacked">
            <Link
              to="/people/$patientId"
              params={{ patientId: patientId ?? '' }}
              className="lead-link"
              dir="auto"
            >
              {sentence}
            </Link>
            <Text size="sm" className="quiet">
              <When at={toldAt} as="moment" />
            </Text>
          </div>
        )}
      </LinedList>
    </section>
  );
}
