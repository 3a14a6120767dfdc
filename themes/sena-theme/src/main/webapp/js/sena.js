// What scripts add to pages that work without them.
(() => {
  'use strict';

  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));

  // Leaving: the page goes blank at once, the session ends in the background,
  // and this page gives its place in the history to the neutral one.
  const leave = (form) => {
    document.documentElement.classList.add('sena-leaving');
    document.title = '\u200b';

    fetch(form.action, {
      body: new URLSearchParams(new FormData(form)),
      credentials: 'same-origin',
      keepalive: true,
      method: 'POST',
      redirect: 'manual',
    }).catch(() => {});

    window.location.replace(form.dataset.quickExit);
  };

  // The keyboard's first stop leaves, where the page has not put one there itself.
  const leaveFirst = (form) => {
    if (document.querySelector('.sena-leave-first')) {
      return;
    }

    const first = form.cloneNode(true);

    first.className = 'sena-leave-first';
    first.setAttribute('aria-label', first.querySelector('button').textContent);
    all('[id]', first).forEach((each) => each.remove());
    all('button', first).forEach((each) => {
      each.removeAttribute('aria-describedby');
      each.removeAttribute('class');
    });
    document.body.prepend(first);
  };

  const watchQuickExit = () => {
    const form = document.querySelector('.sena-quick-exit form') || document.querySelector('form[data-quick-exit]');

    if (!form) {
      return;
    }

    leaveFirst(form);

    let presses = [];

    all('form[data-quick-exit]').forEach((each) =>
      each.addEventListener('submit', (event) => {
        event.preventDefault();
        leave(each);
      })
    );

    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') {
        presses = [];

        return;
      }

      presses = presses.filter((time) => event.timeStamp - time < 5000);
      presses.push(event.timeStamp);

      if (presses.length === 3) {
        leave(form);
      }
    });

    // Coming back by the history shows nothing that was kept in memory.
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) {
        window.location.reload();
      }
    });
  };

  // "None of these" unticks the others, and the others untick it.
  const watchChoices = () =>
    document.addEventListener('change', ({ target }) => {
      const group = target.closest('.sena-choices');

      if (!group || target.type !== 'checkbox' || !target.checked) {
        return;
      }

      all('input[type="checkbox"]', group).forEach((box) => {
        if (box !== target && (target.dataset.alone || box.dataset.alone)) {
          box.checked = false;
        }
      });
    });

  // One press sends a form once; after five seconds, or after coming back, it may be tried again.
  const watchForms = () => {
    window.addEventListener('pageshow', () =>
      all('[data-once]').forEach((button) => button.removeAttribute('aria-disabled')),
    );
    document.addEventListener('submit', (event) => {
      const button = event.submitter || event.target.querySelector('[data-once]');

      if (event.defaultPrevented || !button || !('once' in button.dataset)) {
        return;
      }

      if (button.getAttribute('aria-disabled') === 'true') {
        event.preventDefault();

        return;
      }

      button.setAttribute('aria-disabled', 'true');
      window.setTimeout(() => button.removeAttribute('aria-disabled'), 5000);
    });
  };

  // How much may still be written; said aloud once the typing rests.
  const watchCounts = (within) =>
    all('textarea[data-count]', within).forEach((area) => {
      const line = document.getElementById(area.id + '-count');
      const spoken = document.createElement('span');
      const most = Number(area.dataset.count);
      let rest;

      const words = () => {
        const left = most - area.value.length;
        const kind = left < 0 ? 'countOver' : 'countLeft';
        const number = Math.abs(left);

        return area.dataset[number === 1 ? kind + 'One' : kind].replace('{0}', String(number));
      };

      const show = () => {
        line.textContent = words();
        line.classList.toggle('sena-count-over', area.value.length > most);
        window.clearTimeout(rest);
        rest = window.setTimeout(() => {
          spoken.textContent = words();
        }, 1200);
      };

      spoken.className = 'sr-only';
      spoken.setAttribute('role', 'status');
      line.after(spoken);
      area.addEventListener('input', show);

      if (area.value) {
        line.textContent = words();
      }
    });

  const focusErrors = () => {
    const summary = document.querySelector('.sena-error-summary');

    if (!summary) {
      return;
    }

    summary.focus();

    // The link leads to the field with its question in sight.
    summary.addEventListener('click', (event) => {
      const link = event.target.closest('a[href^="#"]');
      const field = link && document.getElementById(link.hash.slice(1));

      if (!field) {
        return;
      }

      event.preventDefault();
      (field.closest('.form-group') || field).scrollIntoView();
      field.focus({ preventScroll: true });
    });
  };

  const begin = () => {
    watchQuickExit();
    watchChoices();
    watchForms();
    watchCounts(document);
    document.addEventListener('sena:added', ({ target }) => watchCounts(target));
    focusErrors();
  };

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin);
  } else {
    begin();
  }
})();
