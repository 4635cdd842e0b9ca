import type { Handouts } from '../model/handout'

/** The small papers for parents, as they lie in `templates/handouts/`. */
export async function loadHandouts(): Promise<Handouts> {
  const [news, answers, looking, telling, explained] = await Promise.all([
    import('../../templates/handouts/goed-nieuws.json'),
    import('../../templates/handouts/antwoord.json'),
    import('../../templates/handouts/kijklijst.json'),
    import('../../templates/handouts/omgekeerd.json'),
    import('../../templates/handouts/uitleg.json'),
  ])
  return {
    news: news.default,
    answers: answers.default,
    looking: looking.default,
    telling: telling.default,
    explained: explained.default,
  }
}
