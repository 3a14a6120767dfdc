package org.sena.notification.service.deliver;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the letters of all notices that wait for it. */
final class SpreadingRound extends Round {

    private static final Logger LOG = LoggerFactory.getLogger(SpreadingRound.class);

    private static final int AT_ONCE = 50;

    private final Spreading spreading;

    SpreadingRound(Spreading spreading) {
        this.spreading = spreading;
    }

    @Override
    public Optional<String> claim(String worker) {
        return spreading.due(1).stream().findFirst();
    }

    @Override
    public Optional<String> goOn(String noticeId, String worker) {
        List<String> due = spreading.due(AT_ONCE);

        while (!due.isEmpty() && !isStopping()) {
            due.forEach(this::spread);
            due = spreading.due(AT_ONCE);
        }

        return Optional.empty();
    }

    private void spread(String noticeId) {
        try {
            spreading.spread(noticeId);
        } catch (RuntimeException e) { // Whatever it is, the other notices must go on.
            LOG.warn("Notice {} waits a minute", noticeId, e);
            spreading.postpone(noticeId);
        }
    }
}
