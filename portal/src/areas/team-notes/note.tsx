import { Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { Sentence, When } from '../../kit/words.js';
import { Withheld } from './withheld.js';

/** A note of the care team: what it says, or why it cannot be read. */
export function Note({ note }: { note: Schemas['ClinicalNote'] }) {
  const { happenedOn, text, status, errorReason, isWithheld, writtenBy, writtenAt } = note;
  return (
    <div className="stacked">
      <Title order={3} size="h4">
        <When at={happenedOn} />
      </Title>
      {text && <Sentence className="said">{text}</Sentence>}
      {status === 'entered-in-error' && (
        <Text>
          <Trans>It was a mistake, and was taken back:</Trans> <bdi>{errorReason}</bdi>
        </Text>
      )}
      {isWithheld && <Withheld noteId={note.id} day={happenedOn} />}
      <Text size="sm" className="quiet">
        <bdi>{writtenBy.displayName}</bdi>, <When at={writtenAt} as="moment" />
      </Text>
    </div>
  );
}
