const kept = new Set<Map<string, Promise<unknown>>>();

/** Remembers the answer of an asynchronous question per key; a failure is forgotten, so it can be asked again. */
export function oncePerKey<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  kept.add(answers);
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) {
      return known;
    }
    const asked = ask(key).catch((error: unknown) => {
      if (answers.get(key) === asked) {
        answers.delete(key);
      }
      throw error;
    });
    answers.set(key, asked);
    return asked;
  };
}

/** Forgets every answer, whatever was asked: from now on somebody else reads. */
export function forgetAnswers(): void {
  for (const answers of kept) {
    answers.clear();
  }
}
