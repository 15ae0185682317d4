import { useLayoutEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

let covering = false;

// It would close a dialog beneath, and with it what was typed there. Heard before any dialog hears it.
addEventListener(
  'keydown',
  (event) => {
    if (covering && event.key === 'Escape') event.stopImmediatePropagation();
  },
  true,
);

/**
 * Stands over all that is on the page, dialogs included, which is neither drawn, nor read out, nor reached meanwhile.
 * Taken away it would lose what was typed; so it stays where it is.
 */
export function Cover({ children }: { children: ReactNode }) {
  const [place] = useState(() => document.createElement('div'));
  useLayoutEffect(() => {
    const before = document.activeElement;
    const beneath = [...document.body.children].filter((each) => each instanceof HTMLElement);
    document.body.append(place);
    const shown = beneath.map((each) => [each, each.style.visibility, each.inert] as const);
    for (const each of beneath) hide(each);
    covering = true;
    return () => {
      covering = false;
      place.remove();
      for (const [each, visibility, inert] of shown)
        Object.assign(each, { inert }).style.visibility = visibility;
      if (before instanceof HTMLElement) before.focus();
    };
  }, [place]);
  return createPortal(<div className="covered">{children}</div>, place);
}

function hide(element: HTMLElement): void {
  element.inert = true;
  element.style.visibility = 'hidden';
}
