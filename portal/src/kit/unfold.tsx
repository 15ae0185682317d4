import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useAbout } from './about.js';
import { useInEmergency } from './in-emergency.js';
import './unfold.css';

interface UnfoldProps {
  readonly label: ReactNode;
  /** The main thing to do where it stands; else it is small, as every button is that opens a question or a form. */
  readonly main?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

/** A button that unfolds what belongs to it in its place; folded again, the focus is back on the button. Of several alike, each stands in an `About`. */
export function Unfold({ label, main = false, children }: UnfoldProps) {
  const [open, setOpen] = useState(false);
  const about = useAbout();
  const inEmergency = useInEmergency();
  const button = useRef<HTMLButtonElement>(null);
  const inside = useRef<HTMLDivElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (open)
      inside.current
        ?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select, button')
        ?.focus();
    else if (was.current) button.current?.focus();
    was.current = open;
  }, [open]);
  if (inEmergency) return null;
  if (open) {
    return (
      <div ref={inside} className="unfolded">
        {children(() => setOpen(false))}
      </div>
    );
  }
  return (
    <Button
      ref={button}
      variant={main ? 'filled' : 'default'}
      size={main ? 'sm' : 'xs'}
      {...about}
      onClick={() => setOpen(true)}
    >
      {label}
    </Button>
  );
}
