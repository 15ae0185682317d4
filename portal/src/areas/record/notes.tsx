import { Trans, useLingui } from '@lingui/react/macro';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { RecordPage, usePatientId } from '../../kit/record-page.js';
import { Unfold } from '../../kit/unfold.js';
import { RiskFormulation } from '../team-notes/risk-formulation.js';
import { Note } from './note.js';
import { WriteFormulation } from './write-formulation.js';
import { WriteNote } from './write-note.js';

/** The notes of practitioners, which the patient reads too, and what was written of danger. */
export function Notes() {
  const { t } = useLingui();
  const patientId = usePatientId();
  const at = { params: { path: { patientId }, query: { limit: 25 } } };
  const notes = usePages('/v1/patients/{patientId}/clinical-notes', at);
  const formulations = usePages('/v1/patients/{patientId}/risk-formulations', at);
  return (
    <RecordPage title={t`Notes`}>
      <Sheet title={<Trans>Notes</Trans>}>
        <div>
          <Unfold label={<Trans>Write a note</Trans>} main>
            {(close) => <WriteNote patientId={patientId} close={close} />}
          </Unfold>
        </div>
        <LinedList of={notes} empty={<Trans>There are no notes yet.</Trans>}>
          {(note) => <Note note={note} patientId={patientId} />}
        </LinedList>
      </Sheet>
      <Sheet title={<Trans>What raises and eases danger</Trans>}>
        <div>
          <Unfold label={<Trans>Write it down as it is now</Trans>} main>
            {(close) => <WriteFormulation patientId={patientId} close={close} />}
          </Unfold>
        </div>
        <LinedList
          of={formulations}
          empty={<Trans>Nothing is written down yet. It is best written together with the person.</Trans>}
        >
          {(formulation) => <RiskFormulation formulation={formulation} />}
        </LinedList>
      </Sheet>
    </RecordPage>
  );
}
