import { Button, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';

interface StepByStepProps {
  readonly steps: readonly string[];
  /** Goes on to what came of it, where somebody may write that down. */
  readonly onEnd?: () => void;
}

/** One step at a time, for as long as it takes. Nothing moves on by itself, and one may stop at any time. */
export function StepByStep({ steps, onEnd }: StepByStepProps) {
  const [at, setAt] = useState<number | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (at !== null) place.current?.focus();
  }, [at]);
  if (at === null) return <Beginning steps={steps} begin={() => setAt(0)} />;
  const [number, all] = [at + 1, steps.length];
  const isLast = number === all;
  const stop = () => {
    setAt(null);
    onEnd?.();
  };
  return (
    <Stack gap="sm">
      <Text size="sm" className="quiet" id="technique-step">
        <Trans>
          Step {number} of {all}
        </Trans>
      </Text>
      <div
        key={at}
        ref={place}
        tabIndex={-1}
        role="group"
        aria-labelledby="technique-step"
        className="technique-step"
      >
        <span dir="auto">{steps[at]}</span>
      </div>
      <div className="row no-print">
        <Button onClick={() => (isLast ? stop() : setAt(at + 1))}>
          {isLast ? <Trans>That was it</Trans> : <Trans>Next step</Trans>}
        </Button>
        {at > 0 && (
          <Button variant="default" onClick={() => setAt(at - 1)}>
            <Trans>Step back</Trans>
          </Button>
        )}
        {!isLast && (
          <Button variant="default" onClick={() => setAt(null)}>
            <Trans>Stop here</Trans>
          </Button>
        )}
      </div>
    </Stack>
  );
}

function Beginning({ steps, begin }: { steps: readonly string[]; begin: () => void }) {
  const { t } = useLingui();
  return (
    <>
      <div className="no-print">
        <Button onClick={begin}>
          <Trans>Begin, step by step</Trans>
        </Button>
      </div>
      <details className="techniques-more">
        <summary>
          <Trans>All steps at once</Trans>
        </summary>
        <ol className="technique-steps" aria-label={t`All steps`}>
          {steps.map((step) => (
            <li key={step} dir="auto">
              {step}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
