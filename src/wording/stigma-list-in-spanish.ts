import { failuresToComply, failuresToCooperate, refusals } from './spanish-verbs.js';
import { group, reasons, type StigmaEntry } from './stigma-entries.js';

/**
 * The same in Spanish: what is written in Spanish is looked over as well, and what could be said instead is Spanish, as the text is.
 * Words that are ordinary elsewhere (a clean kitchen, an alcoholic drink, a vague idea) are only listed with what makes them weigh.
 */
export const stigmaListInSpanish: readonly StigmaEntry[] = [
  ...group(reasons.blames, null, [
    [
      'incumplidor | incumplidora | mal cumplidor | mala cumplidora | no cumplidor | no cumplidora | incumplimiento terapéutico',
      ['no le ha resultado posible así', 'ha decidido no … porque …'],
    ],
    [
      'mala adherencia | falta de adherencia | no adherencia | no adherente',
      ['toma la medicación algunos días', 'ha decidido no … porque …'],
    ],
    [refusals, ['prefiere no …', 'dijo que no a … porque …']],
    [
      'rechaza el tratamiento | rechazó el tratamiento | ha rechazado el tratamiento | rechaza la medicación | rechazó la medicación | ha rechazado la medicación | rechaza toda ayuda | rechaza la ayuda | rechazó la ayuda',
      ['prefiere no …', 'dijo que no a … porque …'],
    ],
    [failuresToComply, ['no le ha resultado posible así', 'ha decidido no … porque …']],
    ['fracaso terapéutico | fracaso del tratamiento', ['este tratamiento no le ha ayudado hasta ahora']],
    ['fracasó | ha fracasado', ['esta vez no salió', 'todavía no …', 'esto no ayudó']],
    [
      'recaída | recaídas | recayó | ha recaído | recaer',
      ['un tropiezo', 'tuvo un tropiezo', 'pasó por un momento difícil'],
    ],
    [
      'resistente al tratamiento | se resiste al tratamiento',
      ['tiene dudas sobre', 'este tratamiento no le ha ayudado hasta ahora'],
    ],
    [
      `poco colaborador | poco colaboradora | no colaborador | no colaboradora | poco cooperador | poco cooperadora | no cooperador | no cooperadora | ${failuresToCooperate}`,
      ['lo veía de otra manera', 'no estaba en condiciones de hablar de …'],
    ],
    [
      'desmotivado | desmotivada | falta de motivación | sin motivación',
      ['le cuesta empezar', 'le interesa más …'],
    ],
    ['en negación', ['lo ve de otra manera', 'todavía no puede hablar de ello']],
    [
      'sin conciencia de enfermedad | falta de conciencia de enfermedad | nula conciencia de enfermedad | escasa conciencia de enfermedad',
      ['lo ve de otra manera', 'lo entiende como …'],
    ],
    [
      'contra el consejo médico | en contra del consejo médico | contra consejo médico',
      ['decidió irse antes de lo que sugerimos'],
    ],
    ['búsqueda de drogas | busca drogas', ['pide más alivio', 'tiene dolor']],
  ]),
  ...group(reasons.judges, null, [
    [
      'manipulador | manipuladora | manipuladores | manipuladoras | manipulativo | manipulativa',
      ['intenta que se atienda una necesidad', 'lo pide de muchas maneras'],
    ],
    [
      'busca llamar la atención | quiere llamar la atención | por llamar la atención | para llamar la atención',
      ['busca cercanía', 'nos deja ver su malestar'],
    ],
    [
      'paciente difícil | pacientes difíciles | paciente problemático | paciente problemática',
      ['todavía no hemos encontrado una buena forma de trabajar juntos'],
    ],
    ['hostil | beligerante', ['sentía enfado por …', 'se sentía en peligro']],
    [
      'perezoso | perezosa | holgazán | holgazana | gandul | gandula',
      ['tiene poca energía', 'le cuesta empezar'],
    ],
    ['simulador | simuladora | finge síntomas', ['describe … que todavía no entendemos']],
    ['paciente peligroso | paciente peligrosa', ['podría haber riesgo de … cuando …']],
    ['alega | alega que', ['dice', 'nos cuenta']],
  ]),
  ...group(reasons.labels, null, [
    [
      'un esquizofrénico | una esquizofrénica | el esquizofrénico | la esquizofrénica | los esquizofrénicos | es esquizofrénico | es esquizofrénica',
      ['una persona que vive con esquizofrenia'],
    ],
    ['un bipolar | una bipolar | los bipolares | es bipolar', ['una persona que vive con trastorno bipolar']],
    [
      'un borderline | una borderline | es borderline',
      ['una persona que vive con trastorno límite de la personalidad'],
    ],
    ['un depresivo | una depresiva | los depresivos', ['una persona que vive con depresión']],
    [
      'un psicótico | una psicótica | los psicóticos | es psicótico | es psicótica',
      ['una persona que tiene experiencias psicóticas'],
    ],
    [
      'un anoréxico | una anoréxica | las anoréxicas | un bulímico | una bulímica | las bulímicas',
      ['una persona que vive con un trastorno de la conducta alimentaria'],
    ],
    ['sufre de | padece de | aquejado de | aquejada de', ['vive con', 'tiene']],
    [
      'enfermo mental | enferma mental | enfermos mentales',
      ['una persona con un problema de salud mental', 'personas con un problema de salud mental'],
    ],
    [
      'paciente crónico | paciente crónica | pacientes crónicos',
      ['una persona que vive con … desde hace mucho tiempo'],
    ],
    [
      'postrado en silla de ruedas | postrada en silla de ruedas | confinado a una silla de ruedas | confinada a una silla de ruedas',
      ['usa silla de ruedas'],
    ],
    [
      'un sin techo | los sin techo | indigente | indigentes | vagabundo | vagabunda | vagabundos',
      ['una persona sin hogar', 'personas sin hogar'],
    ],
    ['minusválido | minusválida | minusválidos', ['una persona con discapacidad']],
  ]),
  ...group(reasons.belittles, null, [
    [
      'hiperfrecuentador | hiperfrecuentadora | puerta giratoria',
      ['una persona que nos necesita a menudo', 'ha venido … veces'],
    ],
    [
      'está loco | está loca | un loco | una loca | chiflado | chiflada | demente | perturbado | perturbada',
      ['está pasando por …', 've las cosas de otra manera'],
    ],
    ['histérico | histérica', ['lo estaba pasando muy mal', 'lo vivía con mucha fuerza']],
    ['inmaduro | inmadura', ['todavía está aprendiendo a …']],
  ]),
  ...group(reasons.moral, null, [
    [
      'adicto | adicta | adictos | adictas | drogadicto | drogadicta | drogadictos | drogadictas | toxicómano | toxicómana | toxicómanos',
      ['persona con un trastorno por consumo de sustancias', 'persona que consume drogas'],
    ],
    ['exadicto | exadicta | ex adicto | ex adicta', ['persona en recuperación']],
    [
      'un alcohólico | una alcohólica | es alcohólico | es alcohólica | borracho | borracha | borrachos',
      ['persona con un trastorno por consumo de alcohol', 'había bebido'],
    ],
    ['yonqui | yonquis | drogata | drogatas', ['persona que consume drogas']],
    [
      'drogodependiente | drogodependientes',
      ['persona con un trastorno por consumo de sustancias', 'personas que consumen drogas'],
    ],
    [
      'abuso de sustancias | abuso de drogas | abuso de alcohol | abuso del alcohol',
      ['consumo de sustancias', 'consumo de …'],
    ],
    [
      'terapia de sustitución con opioides | tratamiento sustitutivo con opioides | sustitución de opioides',
      ['medicación para el trastorno por consumo de opioides', 'tratamiento con agonistas opioides'],
    ],
    ['limpio de drogas | limpia de drogas | limpio y sobrio', ['en recuperación', 'ahora no consume']],
    ['orina limpia | análisis limpio | prueba limpia', ['dio negativo']],
    ['orina sucia | análisis sucio | prueba sucia', ['dio positivo']],
  ]),
  ...group(reasons.crime, null, [
    [
      'cometió suicidio | cometer suicidio | comete suicidio | ha cometido suicidio',
      ['murió por suicidio', 'se quitó la vida'],
    ],
    [
      'suicidio consumado | suicidio exitoso | suicidio logrado | suicidio completado',
      ['murió por suicidio'],
    ],
    [
      'intento fallido de suicidio | intento frustrado de suicidio | suicidio fallido | suicidio frustrado',
      ['intentó quitarse la vida', 'sobrevivió a un intento de suicidio'],
    ],
    ['grito de ayuda | grito de socorro', ['nos dejó ver cuánto duele', 'pidió ayuda']],
  ]),
  ...group(reasons.sorts, 'NICE', [
    [
      'alto riesgo | riesgo alto | riesgo elevado | elevado riesgo | riesgo grave | riesgo extremo | riesgo inminente | riesgo suicida alto | riesgo de suicidio alto | riesgo es alto | riesgo: alto',
      ['lo que aumenta ahora el peligro es …', 'el peligro crece cuando …'],
    ],
    [
      'riesgo medio | riesgo moderado | riesgo intermedio | riesgo suicida medio | riesgo suicida moderado | riesgo de suicidio medio | riesgo de suicidio moderado | riesgo es moderado | riesgo: medio | riesgo: moderado',
      ['lo que aumenta ahora el peligro es …', 'lo que lo alivia es …'],
    ],
    [
      'bajo riesgo | riesgo bajo | riesgo mínimo | riesgo leve | sin riesgo suicida | sin riesgo de suicidio | riesgo suicida bajo | riesgo de suicidio bajo | riesgo es bajo | riesgo: bajo',
      ['lo que alivia ahora el peligro es …', 'eso podría cambiar cuando …'],
    ],
    [
      'nivel de riesgo | niveles de riesgo | categoría de riesgo | categorías de riesgo | grado de riesgo | puntuación de riesgo | escala de riesgo | estratificación del riesgo | nivel de peligro | categoría de peligro',
      ['lo que aumenta y lo que alivia ahora el peligro', 'qué hacemos y cuándo volvemos a mirarlo'],
    ],
    [
      'categoría roja | categoría naranja | categoría amarilla | categoría verde | categoría rojo | semáforo rojo | semáforo en rojo',
      ['lo que aumenta ahora el peligro es …', 'lo que hacemos es …'],
    ],
    [
      'peligro para sí mismo | peligro para sí misma | peligro para los demás | peligro para terceros',
      ['podría sufrir daño cuando …', 'tiene pensamientos de … cuando …'],
    ],
  ]),
  ...group(reasons.hides, null, [
    ['gesto suicida | gesto autolítico | parasuicidio', ['intentó quitarse la vida', 'se hizo daño']],
  ]),
];
