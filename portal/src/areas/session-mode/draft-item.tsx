import { Button, Radio, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { OwnWords } from '../../kit/words.js';
import type { Draft } from './drafts.js';

interface DraftItemProps {
  readonly draft: Draft;
  /** Whose answer it is. */
  readonly name: string;
  readonly onChange: (draft: Draft) => void;
  /** It is there only together with something else of the list. */
  readonly hangsOnAnother: boolean;
  /** How many others go off the list with it. */
  readonly takesAlong: number;
  readonly onRemove: () => void;
}

/** One item: what it says, and the part that is the patient's alone. */
export function DraftItem({ draft, name, hangsOnAnother, takesAlong, onChange, onRemove }: DraftItemProps) {
  const { t } = useLingui();
  const { id, sentence, ownWords, answer, reservation } = draft;
  return (
    <div className="together-item" role="group" aria-labelledby={`${id}-says`}>
      <p className="together-sentence" dir="auto" id={`${id}-says`}>
        {sentence}
      </p>
      {ownWords && <OwnWords>{ownWords}</OwnWords>}
      {hangsOnAnother && (
        <Text size="sm" className="quiet">
          <Trans>It comes along only with what it belongs to, which is on our list as well.</Trans>
        </Text>
      )}
      <div className="together-theirs">
        <Radio.Group
          label={t`What ${name} says`}
          name={id}
          value={answer === 'none' ? null : answer}
          onChange={(value) => onChange({ ...draft, answer: value })}
        >
          <div className="row">
            <Radio value="yes" label={t`Yes`} />
            <Radio value="reserved" label={t`Yes, and I want this noted`} />
            <Radio value="not_today" label={t`Not today`} />
          </div>
        </Radio.Group>
        {answer === 'reserved' && (
          <Textarea
            name="reservation"
            label={t`What ${name} wants noted, in their own words`}
            description={reservation.trim() === '' && t`Once it stands here, the list can go into the plan.`}
            value={reservation}
            maxLength={1000}
            onChange={(event) => onChange({ ...draft, reservation: event.currentTarget.value })}
          />
        )}
      </div>
      <Button variant="subtle" size="xs" onClick={onRemove} aria-describedby={`${id}-says`}>
        {takesAlong === 0 ? (
          <Trans>Take it off our list</Trans>
        ) : (
          <Trans>Take it off our list, with what belongs to it</Trans>
        )}
      </Button>
    </div>
  );
}
