import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useOwnPatientId } from '../../api/me.js';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { Conversations } from './conversations.js';
import { Danger } from './danger.js';
import { LookedAfter } from './looked-after.js';
import { Note } from './note.js';

/** What the care team wrote about somebody: all of it that they may read, which is nearly all. */
export function TeamNotes() {
  const { t } = useLingui();
  return (
    <Page
      title={t`What my team writes`}
      lead={<Trans>It is about you, so you can read it. Take your time, and ask what you want to ask.</Trans>}
      actions={
        <Link to="/sharing/put-right">
          <Trans>Something is not right</Trans>
        </Link>
      }
    >
      <Notes />
      <LookedAfter />
      <Danger />
      <Conversations />
    </Page>
  );
}

function Notes() {
  const patientId = useOwnPatientId();
  const notes = usePages('/v1/patients/{patientId}/clinical-notes', {
    params: { path: { patientId }, query: { limit: 20 } },
  });
  return (
    <Sheet title={<Trans>Notes</Trans>}>
      <LinedList of={notes} empty={<Trans>Your team has not written any notes yet.</Trans>}>
        {(note) => <Note note={note} />}
      </LinedList>
    </Sheet>
  );
}
