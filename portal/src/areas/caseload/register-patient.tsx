import { TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { Refused } from '../../api/problems.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { useGoOn } from '../../kit/go-on.js';
import { Page, Sheet } from '../../kit/page.js';

/** Opens a record for somebody. Who registers them leads their care team. */
export function RegisterPatient() {
  const { t } = useLingui();
  const goOn = useGoOn();
  const register = useDeed('post', '/v1/patients');
  const alike = register.error instanceof Refused && register.error.kind === 'like-another-patient';
  const send = (typed: Typed) => {
    const anotherPerson = typed.maybe('anotherPerson');
    register.mutate(
      { body: { ...detailsFrom(typed), ...(anotherPerson && { anotherPerson }) } },
      { onSuccess: ({ id }) => void goOn({ to: `/people/${id}` }) },
    );
  };
  return (
    <Page
      title={t`Register a patient`}
      lead={<Trans>This opens their record and its care team, which you lead.</Trans>}
    >
      <Sheet>
        <DeedForm deed={register} submit={<Trans>Register</Trans>} onSubmit={send}>
          <PersonFields />
          {alike && (
            <TextInput
              name="anotherPerson"
              label={t`This is another person, because`}
              description={t`Only where you are sure. The reason stays on record.`}
              maxLength={500}
            />
          )}
        </DeedForm>
      </Sheet>
    </Page>
  );
}

function PersonFields() {
  const { t } = useLingui();
  return (
    <>
      <TextInput
        name="preferredName"
        label={t`What they want to be called`}
        maxLength={100}
        autoComplete="off"
      />
      <TextInput name="givenName" label={t`Given name`} maxLength={100} autoComplete="off" />
      <TextInput
        name="familyName"
        label={t`Family name`}
        description={t`Whoever has only one name has it in one of these two.`}
        maxLength={100}
        autoComplete="off"
      />
      <TextInput
        name="pronouns"
        label={t`Pronouns`}
        description={t`As they say them, if they want to.`}
        maxLength={40}
      />
      <TextInput
        name="birthDate"
        label={t`Date of birth`}
        description={t`Such as 1990-04-23; where no more is known, 1990-04 or 1990.`}
        pattern="\d{4}(-\d{2}){0,2}"
        required
        withAsterisk={false}
      />
      <TextInput
        name="identifier"
        label={t`Record number`}
        description={t`What your organisation calls the record. Nothing that says who it is.`}
        maxLength={64}
        required
        withAsterisk={false}
      />
      <TextInput
        name="languages"
        label={t`Languages`}
        description={t`The best first, such as es, en.`}
        maxLength={100}
      />
    </>
  );
}

function detailsFrom(typed: Typed) {
  const languages = typed
    .text('languages')
    .split(/[\s,;]+/)
    .filter(Boolean);
  return {
    identifier: typed.text('identifier'),
    birthDate: typed.text('birthDate'),
    preferredName: typed.maybe('preferredName') ?? null,
    givenName: typed.maybe('givenName') ?? null,
    familyName: typed.maybe('familyName') ?? null,
    pronouns: typed.maybe('pronouns') ?? null,
    ...(languages.length > 0 && { languages }),
  };
}
