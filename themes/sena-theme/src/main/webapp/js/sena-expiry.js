// Warns before the answers are forgotten, and takes them off the screen when they are.
(() => {
  'use strict';

  const begin = () => {
    const dialog = document.querySelector('dialog.sena-expiry');

    if (!dialog || !dialog.showModal) {
      return;
    }

    const { ended, seconds, stay, warning } = dialog.dataset;
    const text = dialog.querySelector('[data-other]');
    const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('sena-visit') : null;
    let end;
    let said;

    const count = () => {
      end = Date.now() + seconds * 1000;
      said = null;
      dialog.close();
    };

    const forget = () => {
      document.documentElement.classList.add('sena-leaving');
      document.title = '\u200b';
      window.location.replace(ended);
    };

    const say = (minutes) => {
      if (minutes !== said) {
        said = minutes;
        text.textContent = text.dataset[minutes === 1 ? 'one' : 'other'].replace('{0}', minutes);
      }
    };

    const look = () => {
      const left = (end - Date.now()) / 1000;

      if (left < -2) {
        forget();
      } else if (left <= warning) {
        say(Math.max(1, Math.ceil(left / 60)));

        if (!dialog.open) {
          dialog.showModal();
        }
      }
    };

    // The server decides: it may have forgotten already. Without a network the question stays.
    const carryOn = () =>
      fetch(stay, { cache: 'no-store', credentials: 'same-origin' })
        .then((answer) => {
          if (answer.status === 204) {
            count();

            if (tabs) {
              tabs.postMessage('here');
            }
          } else if (answer.status === 410) {
            forget();
          }
        })
        .catch(() => {});

    dialog.querySelector('[data-carry-on]').addEventListener('click', carryOn);
    dialog.querySelector('[data-leave]').addEventListener('click', () => {
      document.querySelector('form[data-quick-exit] button').click();
    });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      carryOn();
    });

    // A page in another tab keeps the answers of this one, too.
    if (tabs) {
      tabs.addEventListener('message', count);
      tabs.postMessage('here');
    }

    document.addEventListener('visibilitychange', look);
    window.setInterval(look, 1000);
    document.querySelectorAll('.sena-expiry-note').forEach((note) => {
      note.hidden = true;
    });
    count();
  };

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin);
  } else {
    begin();
  }
})();
