import { Badge, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../../api/client.js';
import { useMe } from '../../../api/me.js';
import { useDeed } from '../../../api/queries.js';
import { About } from '../../../kit/about.js';
import { DeedForm } from '../../../kit/deed-form.js';
import { Unfold } from '../../../kit/unfold.js';
import { useWhen, When } from '../../../kit/words.js';
import { tell } from '../../../shell/told.js';
import { SubstanceUse } from '../goal.js';
import { PlanLink, usePlanPath } from '../place.js';
import { achievements } from '../words.js';
import { levelOf } from './levels.js';
import { NoteProgress } from './note-progress.js';

interface ProgressEntryProps {
  readonly goal: Schemas['Goal'];
  readonly entry: Schemas['ProgressEntry'];
}

/** What one side has noticed. Entries stay as they are written: another takes their place, or they are marked as made in error. */
export function ProgressEntry({ goal, entry }: ProgressEntryProps) {
  const { i18n } = useLingui();
  const { writtenBy, occurredOn, achievementStatus, rating, value, unit, measure, note } = entry;
  const { evidence, substanceUse, enteredInError, supersededBy } = entry;
  return (
    <div className="stacked">
      <div className="row">
        <Text fw={650}>
          <When at={occurredOn} />
        </Text>
        {achievementStatus && (
          <Badge variant="light" tt="none">
            {i18n._(achievements[achievementStatus])}
          </Badge>
        )}
        {enteredInError && (
          <Badge variant="default" tt="none">
            <Trans>written by mistake: it does not count</Trans>
          </Badge>
        )}
        {supersededBy !== null && (
          <Badge variant="default" tt="none">
            <Trans>written anew since</Trans>
          </Badge>
        )}
        {substanceUse && <SubstanceUse />}
      </div>
      {note !== null && (
        <p className="own-words" dir="auto">
          {note}
        </p>
      )}
      {rating !== null && goal.attainmentScale && (
        <Text dir="auto">{levelOf(goal.attainmentScale, rating)}</Text>
      )}
      {value !== null && (
        <Text dir="auto">
          {measure}: {value} {unit}
        </Text>
      )}
      {evidence && (
        <Text dir="auto">
          {evidence.name}: {evidence.meaning}
        </Text>
      )}
      <Text size="sm" className="quiet" dir="auto">
        {writtenBy.displayName}
      </Text>
      <Own goal={goal} entry={entry} />
    </div>
  );
}

/** What can be done with what one wrote oneself, while it counts. */
function Own({ goal, entry }: ProgressEntryProps) {
  const me = useMe();
  const when = useWhen();
  const { writtenBy, enteredInError, supersededBy, occurredOn, achievementStatus } = entry;
  if (writtenBy.accountId !== me.id || enteredInError || supersededBy !== null) return null;
  return (
    <About what={when(occurredOn)}>
      <div className="row">
        <Unfold label={<Trans>Write it otherwise</Trans>}>
          {(close) => <NoteProgress goal={goal} instead={entry} close={close} />}
        </Unfold>
        <Unfold label={<Trans>It was a mistake</Trans>}>
          {(close) => <Mistake entryId={entry.id} close={close} />}
        </Unfold>
        {achievementStatus === 'achieved' && (
          <PlanLink to="/propose" search={{ change: 'goal.end', part: goal.id }}>
            <Trans>Suggest that this goal is reached</Trans>
          </PlanLink>
        )}
      </div>
    </About>
  );
}

function Mistake({ entryId, close }: { entryId: string; close: () => void }) {
  const { t } = useLingui();
  const path = { ...usePlanPath(), entryId };
  const unsay = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/progress/{entryId}/void');
  return (
    <DeedForm
      deed={unsay}
      submit={<Trans>It does not count</Trans>}
      onCancel={close}
      onSubmit={(typed) =>
        unsay.mutateAsync({ params: { path }, body: { reason: typed.text('reason') } }).then(
          () => (close(), tell(t`It does not count any more, and stays readable.`)),
          () => undefined,
        )
      }
    >
      <TextInput
        name="reason"
        label={t`What the mistake was`}
        maxLength={500}
        autoComplete="off"
        required
        withAsterisk={false}
      />
    </DeedForm>
  );
}
