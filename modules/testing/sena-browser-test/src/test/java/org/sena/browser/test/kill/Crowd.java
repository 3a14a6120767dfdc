package org.sena.browser.test.kill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * People who ask for help and an organisation's case system that writes to them, until nobody
 * answers any more. What SENA said yes to is remembered.
 */
final class Crowd {

    private static final int CALLERS = 4;
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final int port;
    private final String service;
    private final List<String> keys;
    private final Queue<String> sent = new ConcurrentLinkedQueue<>();

    /** Text to reference. */
    private final Map<String, String> written = new ConcurrentHashMap<>();

    private final AtomicInteger yes = new AtomicInteger();

    Crowd(int port, String service, List<String> keys) {
        this.port = port;
        this.service = service;
        this.keys = keys;
    }

    /** References of the referrals that SENA said were sent. */
    List<String> sent() {
        return List.copyOf(sent);
    }

    /** Texts that SENA said were written, each with the reference it is about. */
    Map<String, String> written() {
        return Map.copyOf(written);
    }

    /**
     * Calls until the process is gone.
     *
     * @param enough when it has said yes so many times, {@code kill} is called while the others are
     *     in the midst of their calls
     */
    void callUntilKilled(int enough, Runnable kill) throws InterruptedException {
        yes.set(0);
        CountDownLatch reached = new CountDownLatch(enough);
        List<Thread> callers = new ArrayList<>();
        for (int number = 0; number < CALLERS; number++) {
            Thread caller = new Thread(() -> call(reached), "caller-" + number);
            caller.start();
            callers.add(caller);
        }
        reached.await();
        kill.run();
        for (Thread caller : callers) {
            caller.join();
        }
    }

    private void call(CountDownLatch reached) {
        try {
            while (true) {
                String reference = ask();
                reached.countDown();
                write(reference);
                reached.countDown();
            }
        } catch (IOException killed) {
            // That is what ends a caller.
        }
    }

    private String ask() throws IOException {
        int number = ADDRESSES.incrementAndGet();
        String address =
                "127.%d.%d.%d".formatted(1 + number / 62_500, number / 250 % 250, 2 + number % 250);
        Caller.Answer answer = taken(new Caller(port, address, "").post("", request()), 201);
        String reference = answer.text("reference");
        sent.add(reference);
        return reference;
    }

    private void write(String reference) throws IOException {
        String text = "Word " + UUID.randomUUID();
        String key = keys.get(yes.getAndIncrement() % keys.size());
        Caller.Answer answer =
                new Caller(port, "127.0.0.2", key)
                        .post(
                                "/" + reference + "/messages",
                                "{\"text\": \"%s\", \"token\": \"%s\"}"
                                        .formatted(text, UUID.randomUUID()));
        // Thirty an hour: who is told to wait has written nothing.
        if (answer.status() != 429) {
            taken(answer, 201);
            written.put(text, reference);
        }
    }

    private static Caller.Answer taken(Caller.Answer answer, int status) throws IOException {
        if (answer.status() == 0) {
            throw new IOException("Killed in the midst of the answer");
        }
        if (answer.status() != status) {
            throw new IllegalStateException(answer.toString());
        }
        return answer;
    }

    private String request() {
        return """
            {"serviceId": "%s", "contact": {"name": "Sam Example", "phone": "01632 960123",
            "safeContact": {"methods": ["PHONE"], "leaveMessage": "NO"}},
            "agreedItems": ["NAME", "PHONE"], "token": "%s"}"""
                .formatted(service, UUID.randomUUID());
    }
}
