import type { StarterForm } from '../consent-form-starters/starter-form.js';
import { paraRevisar, ustedElige } from './texts-of-all.js';

export const researchInSpanish: StarterForm = {
  purpose: 'research',
  language: 'es',
  title: 'Participar en un estudio',
  body: `${paraRevisar}

Se le pregunta si quiere participar en un estudio: [título], de [quién], aprobado por [comité de ética].

## De qué trata

[La pregunta, en una o dos frases sencillas, y por qué se le pregunta a usted.]

## Qué supondría para usted

[Qué haría, cuánto tiempo lleva, qué se toma de su expediente, qué se recoge además.]

## Qué habla a favor, y qué en contra

[Un estudio puede ayudar a otras personas más que a usted. Diga qué podría ser desagradable o salir mal, y quién responde de ello.]

## Qué pasa con lo que se sabe de usted

[Quién lo ve, en qué forma, dónde y durante cuánto tiempo se guarda. No se incluye nada sobre el consumo de sustancias si usted no dice que sí a eso, por separado.]

## Quién paga

[Quién paga el estudio, y qué se le paga a usted por sus gastos.]

${ustedElige}

Si deja el estudio, usted elige si lo recogido hasta entonces todavía se puede usar, en la medida en que aún se pueda sacar.`,
};

export const telehealthInSpanish: StarterForm = {
  purpose: 'telehealth',
  language: 'es',
  title: 'Verse por video o hablar por teléfono',
  body: `${paraRevisar}

Algunas de nuestras citas podrían ser por video o por teléfono.

## Qué tiene de bueno, y qué no

- No hace falta que viaje, y puede estar donde se sienta a gusto.
- Nos vemos y nos oímos menos. A veces quizá le pidamos que venga.
- La línea puede cortarse. Entonces [le llamamos de nuevo / llame usted al] [teléfono].

## Quién podría oír

Estamos a solas en una habitación cerrada, y no grabamos nada. Por favor, esté donde no le oiga nadie que usted no quiera. Si eso cambia, diga [una palabra acordada] y paramos.

## Si corre peligro

Al principio le preguntamos dónde está, para que la ayuda le encuentre. Si tememos por su vida, llamamos al [número de emergencias] para que vayan a ese lugar, y se lo decimos.

## Qué más hay

Verse aquí, con nosotros, siempre sigue siendo posible.

${ustedElige}`,
};
