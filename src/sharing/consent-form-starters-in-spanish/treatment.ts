import type { StarterForm } from '../consent-form-starters/starter-form.js';
import { paraRevisar, ustedElige } from './texts-of-all.js';

export const treatmentInSpanish: StarterForm = {
  purpose: 'treatment',
  language: 'es',
  title: 'Empezar este tratamiento',
  body: `${paraRevisar}

Nos gustaría empezar con usted [nombre del tratamiento o la terapia], tal como está en su plan.

## Qué es

[Qué ocurre, dónde, con qué frecuencia, durante cuánto tiempo y con quién.]

## Qué puede hacer por usted

[Qué suele mejorar, y con qué probabilidad.]

## Qué puede tener de difícil

[Qué puede ser desagradable o salir mal, con qué probabilidad, y qué hacemos entonces.]

## Qué más hay

[Los otros caminos, con lo que habla a favor y en contra de cada uno.] No hacer nada por ahora es uno de ellos: [qué puede ocurrir entonces].

${ustedElige}

## Antes de decidir

Por favor, cuéntenos con sus propias palabras lo que ha entendido, para que notemos qué explicamos mal.`,
};

export const medicationInSpanish: StarterForm = {
  purpose: 'medication',
  language: 'es',
  title: 'Tomar una medicina',
  body: `${paraRevisar}

Hablamos con usted sobre [nombre de la medicina].

## Para qué es

[En qué puede ayudar, en cuánto tiempo lo nota la gente, y cuántas personas lo notan.]

## Cómo la tomaría

[Cuánto, cuándo, durante cuánto tiempo, y cómo se deja. Algunas medicinas no se deben dejar de un día para otro: si esta es una de ellas, dígalo aquí.]

## Qué puede hacer que usted no quiera

- A menudo: [efectos]
- Pocas veces, pero grave: [efectos]. Si nota alguno de estos, llame enseguida al [teléfono].
- Con otras cosas: [alcohol, otras medicinas, conducir, embarazo]

## Cómo cuidamos de usted

[Análisis de sangre, peso, corazón, con qué frecuencia, y quién le cuenta los resultados.]

## Qué más hay

[Otras medicinas; caminos sin medicinas; esperar y volver a mirar en un día fijado.]

${ustedElige}`,
};
