/**
 * Work that runs one at a time: calls during a run share one further run, begun when it ends. Outlook raises an event
 * for every recipient that is typed, and only the last state is worth looking at.
 */
export function coalesce<Argument, Value>(
  work: (argument: Argument) => Promise<Value>,
): (argument: Argument) => Promise<Value> {
  let current: Promise<Value> | null = null;
  let next: Promise<Value> | null = null;

  function begin(argument: Argument): Promise<Value> {
    const run = Promise.resolve(argument).then(work);
    current = run;
    const ended = (): void => {
      if (current === run) current = null;
    };
    run.then(ended, ended);
    return run;
  }

  return (argument) => {
    if (current === null) return begin(argument);
    if (next === null) {
      const startNext = (): Promise<Value> => {
        next = null;
        return begin(argument);
      };
      next = current.then(startNext, startNext);
    }
    return next;
  };
}
