// A button to print with, and on paper everything that is folded away on the screen.
(() => {
  'use strict';

  const begin = () => {
    const unfolded = [];

    document.querySelectorAll('[data-print]').forEach((button) => {
      button.hidden = false;
      button.addEventListener('click', () => window.print());
    });

    window.addEventListener('beforeprint', () => {
      document.querySelectorAll('.sena-sheet details:not([open])').forEach((details) => {
        details.open = true;
        unfolded.push(details);
      });
    });

    window.addEventListener('afterprint', () => {
      unfolded.splice(0).forEach((details) => {
        details.open = false;
      });
    });
  };

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin);
  } else {
    begin();
  }
})();
