package org.sena.notification.service.deliver;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.sena.background.BackgroundWorker;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.notification.service.channel.DeliverySettings;
import org.sena.notification.service.channel.EmailSender;
import org.sena.notification.service.channel.Sender;
import org.sena.notification.service.letter.Channel;
import org.sena.notification.service.webhook.WebhookAccess;
import org.sena.notification.service.webhook.WebhookSender;

/**
 * Makes letters of notices and carries them, on threads of their own: case systems never hold up
 * people, nor one that is slow the others.
 */
@Component(
        configurationPid = "org.sena.notification.Delivery",
        service = {})
public class Postman {

    private static final Actor SENA = Actor.system("notifications");

    private final List<BackgroundWorker> workers = new ArrayList<>();

    private final CurrentActor currentActor;

    @Activate
    public Postman(
            DeliverySettings settings,
            @Reference CurrentActor currentActor,
            @Reference EmailSender email,
            @Reference LetterSteps steps,
            @Reference Spreading spreading,
            @Reference WebhookAccess access,
            @Reference WebhookSender webhook) {
        this.currentActor = currentActor;
        add("notices", "Notice", new SpreadingRound(spreading));
        addAll(settings.atOnce(), Channel.EMAIL, email, steps);
        addAll(access.atOnce(), Channel.WEBHOOK, webhook, steps);
        workers.forEach(BackgroundWorker::start);
    }

    /** All at the same time: each may wait for the letter that it has in hand. */
    @Deactivate
    void stop() {
        CompletableFuture.allOf(
                        workers.stream()
                                .map(worker -> CompletableFuture.runAsync(() -> stop(worker)))
                                .toArray(CompletableFuture[]::new))
                .join();
    }

    private static void stop(BackgroundWorker worker) {
        try {
            worker.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void addAll(int count, Channel channel, Sender sender, LetterSteps steps) {
        for (int number = 1; number <= Math.max(1, count); number++) {
            add(
                    channel.name().toLowerCase(Locale.ROOT) + "-" + number,
                    "Letter",
                    new LetterRound(
                            channel, steps, new Carrying(sender, steps, Clock.systemUTC())));
        }
    }

    private void add(String name, String what, Round round) {
        BackgroundWorker worker = new BackgroundWorker(what, "sena-" + name, this::asSena, round);

        round.until(worker::isStopping);
        workers.add(worker);
    }

    private void asSena(Runnable look) {
        currentActor.supplyAs(
                SENA,
                () -> {
                    look.run();

                    return null;
                });
    }
}
