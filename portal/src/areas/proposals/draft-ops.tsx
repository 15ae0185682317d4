import { Button, Stack, Text, Textarea, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { SyntheticEvent } from 'react';
import { Sheet } from '../../kit/page.js';
import { tell } from '../../shell/told.js';
import { Change } from './change.js';
import { builtOn, changeAgain, changeDraft, dropDraft, useDraft } from './draft.js';
import { DraftMeanwhile } from './draft-meanwhile.js';
import { finished } from './finished-op.js';
import { kindNames } from './kind-choice.js';
import { usePlace, usePlan } from '../plan/place.js';
import { useSendDraft } from './send-draft.js';
import { KeptWords, WordingCheck } from '../plan/wording.js';
import { wordsIn } from './words-in.js';

/** Lets go of something that is drafted; it can be taken back for a while. */
function useWayBack(): (letGo: () => void) => void {
  const { t } = useLingui();
  const { id } = usePlan();
  const draft = useDraft(id);
  return (letGo) => {
    letGo();
    tell(t`It is taken out.`, { label: t`Undo`, run: () => changeDraft(id, draft) });
  };
}

/** Several changes that go together as one proposal. */
export function DraftOps() {
  const { t } = useLingui();
  const { side } = usePlace();
  const plan = usePlan();
  const { ops, editing, rationale } = useDraft(plan.id);
  const { send, kept, error, busy } = useSendDraft();
  const withWayBack = useWayBack();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    send(ops);
  };
  return (
    <Sheet title={<Trans>What you suggest together</Trans>}>
      {!editing && <DraftMeanwhile />}
      <ol className="plain-list lined-list">
        {ops.map((_, place) => (
          <OneOp key={place} place={place} />
        ))}
      </ol>
      <form onSubmit={submit} data-kept>
        <Stack className="reading">
          <Textarea
            name="rationale"
            label={t`Why, if you would like to say`}
            value={rationale}
            onChange={(event) => changeDraft(plan.id, { rationale: event.currentTarget.value })}
            maxLength={1000}
            autosize
          />
          <KeptWords of={kept} error={error} />
          {side === 'clinician' && (
            <WordingCheck text={wordsIn([ops.map(({ op }) => op), rationale]).join('\n')} />
          )}
          <div className="row">
            <Button type="submit" loading={busy} disabled={editing !== null}>
              <Trans>Send these suggestions</Trans>
            </Button>
            <Button variant="subtle" onClick={() => withWayBack(() => dropDraft(plan.id))}>
              <Trans>Throw all of it away</Trans>
            </Button>
          </div>
          {editing && (
            <Text size="sm" className="quiet">
              <Trans>First put the change above with these, or leave it.</Trans>
            </Text>
          )}
        </Stack>
      </form>
    </Sheet>
  );
}

function OneOp({ place }: { place: number }) {
  const { i18n } = useLingui();
  const plan = usePlan();
  const { ops } = useDraft(plan.id);
  const withWayBack = useWayBack();
  const drafted = ops[place];
  if (!drafted) return null;
  const op = finished(drafted) ?? drafted.op;
  const others = ops.filter((each) => each !== drafted);
  const along = builtOn(drafted, ops);
  return (
    <li>
      <Stack gap="xs">
        <Title order={3} size="h5">
          {i18n._(kindNames[op.op])}
        </Title>
        <Change op={op} beside={ops.map((each) => each.op)} />
        <div className="row">
          <Button size="xs" variant="default" onClick={() => changeAgain(plan.id, drafted)}>
            <Trans>Change it</Trans>
          </Button>
          <Button
            size="xs"
            variant="default"
            onClick={() =>
              withWayBack(() => changeDraft(plan.id, { ops: others.filter((each) => !along.includes(each)) }))
            }
          >
            {along.length === 0 ? (
              <Trans>Take it out of the suggestion</Trans>
            ) : (
              <Trans>Take it out of the suggestion, with what is for it</Trans>
            )}
          </Button>
        </div>
      </Stack>
    </li>
  );
}
