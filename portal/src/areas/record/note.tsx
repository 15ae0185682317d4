import { Badge, Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { Unfold } from '../../kit/unfold.js';
import { When } from '../../kit/words.js';
import { Withheld } from './withheld.js';
import { withholdingFrom, WithholdingFields } from './write-note.js';

interface NoteProps {
  readonly note: Schemas['ClinicalNote'];
  readonly patientId: string;
}

/** A note, and for whoever wrote it what can be done with it. */
export function Note({ note, patientId }: NoteProps) {
  const me = useMe();
  const { happenedOn, text, status, errorReason, writtenBy, writtenAt, amendedAt, isWithheld, substanceUse } =
    note;
  const inError = status === 'entered-in-error';
  return (
    <div className="stacked">
      <div className="row">
        <Text fw={650}>
          <When at={happenedOn} />
        </Text>
        {isWithheld && (
          <Badge variant="default" tt="none">
            <Trans>withheld from the patient</Trans>
          </Badge>
        )}
        {substanceUse && (
          <Badge variant="default" tt="none">
            <Trans>about substance use</Trans>
          </Badge>
        )}
      </div>
      {inError ? (
        <Text dir="auto">
          <Trans>Taken back as an error:</Trans> {errorReason}
        </Text>
      ) : (
        <Text className="said" dir="auto">
          {text}
        </Text>
      )}
      <Text size="sm" className="quiet">
        {writtenBy.displayName}, <When at={writtenAt} as="moment" />
        {amendedAt && (
          <>
            {' · '}
            <Trans>
              worded anew <When at={amendedAt} as="moment" />
            </Trans>
          </>
        )}
      </Text>
      {!inError && isWithheld && <Withheld patientId={patientId} noteId={note.id} />}
      {!inError && (
        <div className="row no-print">
          {writtenBy.accountId === me.id && <Amend note={note} patientId={patientId} />}
          {!isWithheld && <Withhold note={note} patientId={patientId} />}
          {writtenBy.accountId === me.id && <TakeBack note={note} patientId={patientId} />}
        </div>
      )}
    </div>
  );
}

function Amend({ note, patientId }: NoteProps) {
  const { t } = useLingui();
  const deed = useDeed('post', '/v1/patients/{patientId}/clinical-notes/{noteId}/amendments');
  const params = { path: { patientId, noteId: note.id } };
  return (
    <Unfold label={<Trans>Word it anew</Trans>}>
      {(close) => (
        <DeedForm
          deed={deed}
          submit={<Trans>Keep the new wording</Trans>}
          onCancel={close}
          onSubmit={(typed) => {
            const body = { text: typed.text('text'), reason: typed.text('reason'), ...typed.keepWording };
            deed.mutate({ params, body }, { onSuccess: close });
          }}
        >
          <Textarea
            name="text"
            label={t`The note`}
            defaultValue={note.text ?? ''}
            maxLength={10_000}
            rows={8}
            required
            withAsterisk={false}
          />
          <TextInput
            name="reason"
            label={t`Why`}
            description={t`The earlier wording stays on record.`}
            maxLength={500}
            required
            withAsterisk={false}
          />
        </DeedForm>
      )}
    </Unfold>
  );
}

function Withhold({ note, patientId }: NoteProps) {
  const deed = useDeed('post', '/v1/patients/{patientId}/clinical-notes/{noteId}/withholdings');
  const params = { path: { patientId, noteId: note.id } };
  return (
    <Unfold label={<Trans>Withhold it</Trans>}>
      {(close) => (
        <DeedForm
          deed={deed}
          submit={<Trans>Withhold it from the patient</Trans>}
          onCancel={close}
          onSubmit={(typed) => deed.mutate({ params, body: withholdingFrom(typed) }, { onSuccess: close })}
        >
          <WithholdingFields />
        </DeedForm>
      )}
    </Unfold>
  );
}

function TakeBack({ note, patientId }: NoteProps) {
  const { t } = useLingui();
  const deed = useDeed('post', '/v1/patients/{patientId}/clinical-notes/{noteId}/correction');
  const params = { path: { patientId, noteId: note.id } };
  return (
    <Unfold label={<Trans>Take it back as an error</Trans>}>
      {(close) => (
        <DeedForm
          deed={deed}
          submit={<Trans>Take it back</Trans>}
          onCancel={close}
          grave
          onSubmit={(typed) =>
            deed.mutate({ params, body: { reason: typed.text('reason') } }, { onSuccess: close })
          }
        >
          <Text size="sm">
            <Trans>Its text is shown to nobody any more, and stays on record.</Trans>
          </Text>
          <TextInput name="reason" label={t`Why`} maxLength={500} required withAsterisk={false} />
        </DeedForm>
      )}
    </Unfold>
  );
}
