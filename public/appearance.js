// Puts on the root element how the reader likes to read, before anything is painted.
(() => {
  const root = document.documentElement;
  root.dataset.script = '';
  try {
    const chosen = JSON.parse(localStorage.getItem('appearance') ?? '{}');
    for (const name of ['theme', 'size', 'density']) {
      if (typeof chosen[name] === 'string') root.dataset[name] = chosen[name];
    }
  } catch {
    // Storage is refused or was written by something else: the defaults hold.
  }
})();
