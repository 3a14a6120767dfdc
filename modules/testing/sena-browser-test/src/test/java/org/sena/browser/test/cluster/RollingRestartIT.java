package org.sena.browser.test.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sena.browser.test.Node;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;
import org.sena.browser.test.journey.DemoUser;
import org.sena.browser.test.journey.Interview;

/** Both nodes are restarted, one after the other, while people use the site; nobody notices. */
class RollingRestartIT {

    private static final Map<String, List<String>> WORK =
            Map.of("What do you need help with?", List.of("Work or learning"));

    private static final List<String> PUBLIC =
            List.of(
                    "/web/sena",
                    "/web/sena/services",
                    "/o/oruk/v3/services?per_page=1",
                    "/o/sena/v1/openapi.json");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir private Path folder;

    @Test
    void no_request_fails_and_nobody_loses_a_sign_in_or_an_answer() throws Exception {
        try (Cluster cluster = Cluster.start(folder);
                Balancer balancer = new Balancer(cluster.nodes());
                Visitors people = Node.visitorsOf(balancer.address());
                SteadyUse use = new SteadyUse()) {
            cluster.nodes().forEach(balancer::awaitReady);

            Visitor worker = people.newVisitor();
            Visitor resident = people.newVisitor();

            DemoUser.WORKER.signIn(worker);
            Interview.of(resident).begin();
            use.with("reader", () -> read(balancer.address()));
            use.with("worker", () -> lookIntoTheInbox(worker));
            use.with("resident", () -> answerAndLookBack(resident));
            use.awaitRound();

            for (Node node : cluster.nodes()) {
                node.stop();
                use.awaitRound();
                node.startAgain();
                balancer.awaitReady(node);
                use.awaitRound();
            }

            use.close();
            assertEquals(List.of(), balancer.lost(), "requests without an answer");
            assertEquals(List.of(), use.failures(), "what people saw");
        }
    }

    private static void read(String address) {
        for (String path : PUBLIC) {
            try {
                assertEquals(
                        200,
                        CLIENT.send(
                                        HttpRequest.newBuilder(URI.create(address + path)).build(),
                                        BodyHandlers.discarding())
                                .statusCode(),
                        path);
            } catch (IOException exception) {
                throw new UncheckedIOException(path, exception);
            } catch (InterruptedException exception) {
                throw new IllegalStateException(exception);
            }
        }
    }

    private static void lookIntoTheInbox(Visitor worker) {
        worker.open("/web/sena/organisation");
        assertEquals(true, worker.hasButton("Sign out"), "they are signed in");
    }

    /** The answer of the first question is there at the end, whichever node took the others. */
    private static void answerAndLookBack(Visitor resident) {
        Interview.of(resident).goOn(WORK);
        assertEquals(true, resident.sees("Work or learning"), "the answers are there");
        Interview.of(resident).begin();
    }
}
