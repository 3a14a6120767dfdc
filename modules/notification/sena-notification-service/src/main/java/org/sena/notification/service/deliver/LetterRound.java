package org.sena.notification.service.deliver;

import java.util.Optional;
import org.sena.notification.service.letter.Channel;

/** Carries letters of one channel, one after the other. */
final class LetterRound extends Round {

    private final Channel channel;
    private final LetterSteps steps;
    private final Carrying carrying;

    private Optional<Task> next = Optional.empty();

    LetterRound(Channel channel, LetterSteps steps, Carrying carrying) {
        this.channel = channel;
        this.steps = steps;
        this.carrying = carrying;
    }

    @Override
    public Optional<String> claim(String worker) {
        next = steps.take(channel, worker);

        return next.map(Task::letterId);
    }

    @Override
    public Optional<String> goOn(String letterId, String worker) {
        while (next.isPresent()) {
            Task task = next.get();

            next = Optional.empty();
            carrying.carry(task);

            if (!isStopping()) {
                next = steps.take(channel, worker);
            }
        }

        return Optional.empty();
    }
}
