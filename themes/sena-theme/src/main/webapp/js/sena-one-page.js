// Opens and closes the questions of a long form while it is filled in.
(() => {
  'use strict';

  const parts = (element) => Array.from(element.children).filter((child) => child.dataset.part);

  // Parts keep their order, so one pass is enough, and what is there already stays untouched.
  const merge = (mine, theirs, changes) => {
    const wanted = new Set(parts(theirs).map((part) => part.dataset.part));

    parts(mine).forEach((part) => {
      if (!wanted.has(part.dataset.part)) {
        changes.closed += part.matches('[data-question]') ? 1 : part.querySelectorAll('[data-question]').length;
        part.remove();
      }
    });

    let here = parts(mine)[0] || null;

    parts(theirs).forEach((part) => {
      if (here && here.dataset.part === part.dataset.part) {
        if ('parts' in part.dataset) {
          merge(here, part, changes);
        }

        here = here.nextElementSibling;
      } else {
        const added = document.importNode(part, true);

        changes.opened += added.matches('[data-question]') ? 1 : added.querySelectorAll('[data-question]').length;
        mine.insertBefore(added, here);
        added.dispatchEvent(new Event('sena:added', { bubbles: true }));
      }
    });
  };

  const begin = () => {
    const form = document.querySelector('form[data-one-page]');

    if (!form) {
      return;
    }

    const status = form.querySelector('[role="status"]');
    const update = form.querySelector('button[data-update]');
    let current = new AbortController();
    let rest;

    form.classList.add('sena-live');

    const words = ({ closed, opened }) =>
      [
        opened && status.dataset[opened === 1 ? 'openedOne' : 'openedOther'].replace('{0}', opened),
        closed && status.dataset[closed === 1 ? 'closedOne' : 'closedOther'].replace('{0}', closed),
      ]
        .filter(Boolean)
        .join(' ');

    const show = (html) => {
      const page = new DOMParser().parseFromString(html, 'text/html');
      const theirs = page.querySelector('form[data-one-page] [data-questions]');

      if (!theirs) {
        return;
      }

      const changes = { closed: 0, opened: 0 };
      const danger = document.querySelector('[data-danger]');
      const theirDanger = page.querySelector('[data-danger]');

      merge(form.querySelector('[data-questions]'), theirs, changes);

      if (danger.textContent !== theirDanger.textContent) {
        danger.replaceChildren(...Array.from(theirDanger.childNodes, (node) => document.importNode(node, true)));

        if (danger.firstElementChild) {
          danger.scrollIntoView();
        }
      }

      status.textContent = words(changes);
    };

    const send = () => {
      const fields = new URLSearchParams(new FormData(form));

      current.abort();
      current = new AbortController();
      fields.append(update.name, update.value);
      fetch(form.action, { body: fields, credentials: 'same-origin', method: 'POST', signal: current.signal })
        .then((answer) => (answer.ok ? answer.text() : ''))
        .then(show)
        .catch(() => {});
    };

    form.addEventListener('change', () => {
      window.clearTimeout(rest);
      rest = window.setTimeout(send, 300);
    });
    form.addEventListener('submit', () => {
      window.clearTimeout(rest);
      current.abort();
    });
  };

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin);
  } else {
    begin();
  }
})();
