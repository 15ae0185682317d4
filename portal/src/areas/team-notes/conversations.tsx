import { Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useOwnPatientId } from '../../api/me.js';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { Sentence, When } from '../../kit/words.js';

/** Notes that somebody keeps for themselves, of conversations, and shows to the person they are about. Nothing where nobody does. */
export function Conversations() {
  const patientId = useOwnPatientId();
  const notes = usePages('/v1/patients/{patientId}/counselling-notes', {
    params: { path: { patientId }, query: { limit: 10 } },
  });
  if (notes.data?.length === 0) return null;
  return (
    <Sheet title={<Trans>From conversations, shown to you</Trans>}>
      <LinedList of={notes} empty={null}>
        {({ happenedOn, text, writtenBy }) => (
          <div className="stacked">
            <Title order={3} size="h4">
              <When at={happenedOn} />
            </Title>
            {text ? (
              <Sentence className="said">{text}</Sentence>
            ) : (
              <Text>
                <Trans>It is not open to you.</Trans>
              </Text>
            )}
            <Text size="sm" className="quiet" dir="auto">
              {writtenBy.displayName}
            </Text>
          </div>
        )}
      </LinedList>
    </Sheet>
  );
}
