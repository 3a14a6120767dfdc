package org.sena.browser.test.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** All people at once: each looks around, then sends their share of the requests. */
final class HostileCrawl {

    /** After so many requests a person looks around again: what was sent may have opened more. */
    private static final int LOOK_AROUND = 1_500;

    private static final int STILL_IN = 100;

    private static final int SHOWN = 1_500;

    private static final List<String> DOCUMENTS =
            List.of(
                    "/o/sena /o/sena/v1/openapi.json",
                    "/o/sena /o/sena/v1/referrals/openapi.json",
                    "/o/oruk/v3 /o/oruk/v3/openapi.json",
                    "/o/oruk/v1 /o/oruk/v1/openapi.json");

    private final int port;
    private final List<String> pages;
    private final long seed;
    private final Figures figures = new Figures();

    /**
     * @param pages the addresses of all pages of the site
     */
    HostileCrawl(int port, List<String> pages, long seed) {
        this.port = port;
        this.pages = List.copyOf(pages);
        this.seed = seed;
    }

    /**
     * @param users those who sign in; the empty name is somebody who doesn't
     * @param requests how many to send, shared out evenly
     */
    Figures run(List<String> users, int requests, int threads)
            throws InterruptedException, ExecutionException {
        ExecutorService hands = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Void>> shares = new ArrayList<>();
            for (int i = 0; i < users.size(); i++) {
                String user = users.get(i);
                int share = requests * (i + 1) / users.size() - requests * i / users.size();
                int first = i * 10_000_000;
                shares.add(
                        () -> {
                            crawl(user, first, share);
                            return null;
                        });
            }
            for (Future<Void> share : hands.invokeAll(shares)) {
                share.get();
            }
        } finally {
            hands.shutdownNow();
        }
        return figures;
    }

    private void crawl(String user, int first, int share) throws IOException {
        try (Wire own = new Wire(port, "127.0.0.1");
                Wire guesses = new Wire(port, "127.0.0.66")) {
            Person person = new Person(user, own);
            for (int i = 0; i < share; i++) {
                if (i % LOOK_AROUND == 0) {
                    lookAround(person);
                } else if (i % STILL_IN == 0 && !person.isIn()) {
                    person.arrive();
                }
                send(person, guesses, first + i);
            }
        }
    }

    private void lookAround(Person person) throws IOException {
        if (!person.arrive() && person.places().isEmpty()) {
            throw new IllegalStateException(person.name() + " can't sign in");
        }
        new Explorer(person).explore(pages);
        for (String document : DOCUMENTS) {
            String[] basePath = document.split(" ");
            Answer answer = person.get(basePath[1]);
            for (Place place : new Operations(basePath[0], answer.text()).places()) {
                person.places().putIfAbsent(place.key(), place);
            }
        }
    }

    private void send(Person person, Wire guesses, int number) {
        Attack attack =
                new Attack(
                        seed * 1_000_000_007L + number, Judge.MARK + Integer.toString(number, 36));
        Place place = attack.choose(List.copyOf(person.places().values()));
        Draft draft = attack.draft(place, person);
        String what = attack.mischief() + " as " + person.name() + ": ";
        try {
            boolean guess = draft.path().contains("/login");
            Answer answer = guess ? person.send(draft, guesses) : person.send(draft);
            figures.count(attack.mischief(), answer.status());
            for (String fault : Judge.faults(draft, answer)) {
                figures.fault(
                        fault.replaceAll("zqx[0-9a-z]+", "zqx") + " at " + general(place),
                        what + shown(draft));
            }
        } catch (IOException e) {
            figures.count(attack.mischief(), 0);
            figures.fault("no answer (" + e + ") at " + general(place), what + shown(draft));
        }
    }

    private static String general(Place place) {
        String action = "";
        for (Field field : place.query()) {
            if (field.name().endsWith("javax.portlet.action")
                    || field.name().equals("p_p_resource_id")
                    || field.name().endsWith("view")) {
                action += ' ' + field.value();
            }
        }
        return place.method() + ' ' + place.path() + action;
    }

    /** The request's beginning, and all of it in base 64 when that is short. */
    private static String shown(Draft draft) {
        byte[] bytes = draft.bytes("");
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String shown = text.substring(0, Math.min(SHOWN, text.length()));
        return shown.replace("\r\n", "⏎").replaceAll("\\p{Cntrl}", "?")
                + (bytes.length > SHOWN
                        ? " … " + bytes.length + " bytes"
                        : " | " + Base64.getEncoder().encodeToString(bytes));
    }
}
