/** Keeping a draft a moment after the last key; `flush` does at once what is still due, `cancel` lets it be. */
export function draftTimer(keep: () => void, wait: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    timer = undefined;
    keep();
  };
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    later() {
      cancel();
      timer = setTimeout(run, wait);
    },
    flush() {
      if (timer === undefined) return;
      cancel();
      keep();
    },
    cancel,
  };
}
